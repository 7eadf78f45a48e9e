package dev.crmkit.model.intake;

import dev.crmkit.model.explain.Reason;
import java.util.List;

/** A text that cannot be read as it should, or does not go with others of its row. Thrown and caught within this package. */
final class Refusal extends RuntimeException {

    private final transient Reason reason;
    private final transient List<Slot<?>> slots;

    private Refusal(Reason reason, List<Slot<?>> slots) {
        super(reason.code(), null, false, false);
        this.reason = reason;
        this.slots = slots;
    }

    /** The cell that is being read is wrong. */
    static Refusal of(String code) {
        return of(Reason.of("intake." + code));
    }

    static Refusal of(Reason reason) {
        return new Refusal(reason, List.of());
    }

    Refusal with(String name, Object value) {
        return new Refusal(reason.with(name, value), slots);
    }

    /** These parts are wrong, if only together. */
    Refusal at(Slot<?>... slots) {
        return new Refusal(reason, List.of(slots));
    }

    Reason reason() {
        return reason;
    }

    /** The parts that are wrong; empty where that is the cell at hand, or cannot be said. */
    List<Slot<?>> slots() {
        return slots;
    }
}
