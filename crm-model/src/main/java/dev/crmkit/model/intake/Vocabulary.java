package dev.crmkit.model.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The parts of one noun, and how it is made of them. */
interface Vocabulary {

    Noun noun();

    List<Slot<?>> slots();

    /** Refuses a mapping that lacks what every row needs. */
    void need(Map<String, From> mapped);

    /** Makes the noun, or throws a {@link Refusal} or what the noun itself throws. */
    void make(Parsed parsed, String source, Reading.Draft into);

    static Vocabulary of(Noun noun) {
        return switch (noun) {
            case CUSTOMER -> new CustomerParts();
            case TOUCHPOINT -> new TouchpointParts();
            case INCIDENT -> new IncidentParts();
            case GRANT -> new GrantParts();
        };
    }

    default List<Part> parts() {
        return slots().stream().map(Slot::part).toList();
    }

    default Slot<?> slot(String path) {
        return slots().stream()
                .filter(slot -> slot.part().covers(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(noun() + " has no part '" + path + "'"
                        + "\nIts parts are "
                        + String.join(", ", parts().stream().map(Part::path).toList()) + "."));
    }

    /** What a part is for; one of the host's own that is text may hold anything. */
    default Slot.Role role(String path, From from) {
        Slot<?> slot = slot(path);
        if (slot.equals(CommonParts.IDENTITY))
            return CommonParts.role(slot.part().nameIn(path));
        if (!slot.part().isOpen() || slot.part().isPersonal()) return slot.role();
        return from.type().orElse(slot.part().type()) == PartType.TEXT ? Slot.Role.WORDS : Slot.Role.VALUE;
    }

    default void check(Map<String, From> mapped) {
        mapped.keySet().forEach(path -> {
            Slot<?> slot = slot(path);
            if (slot.part().isOpen()) CommonParts.checkName(slot, slot.part().nameIn(path));
        });
        need(mapped);
    }

    /** Each of these parts must be named. */
    default void each(Map<String, From> mapped, Slot<?>... slots) {
        for (Slot<?> slot : slots) any(mapped, slot);
    }

    /** One of these parts must be named. */
    default void any(Map<String, From> mapped, Slot<?>... slots) {
        boolean isThere =
                Stream.of(slots).anyMatch(slot -> mapped.keySet().stream().anyMatch(slot.part()::covers));
        if (isThere) return;
        throw new IllegalArgumentException(noun() + " needs "
                + String.join(" or ", Stream.of(slots).map(Slot::path).toList()) + ", which the mapping does not name"
                + "\nIt names " + mapped.keySet() + ".");
    }
}
