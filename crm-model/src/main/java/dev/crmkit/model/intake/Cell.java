package dev.crmkit.model.intake;

import dev.crmkit.model.explain.Reason;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One part of one noun, ready to be read from rows.
 *
 * @param place the noun and the part, as findings name it
 * @param slot the part
 * @param from where it comes from
 * @param manner how the table writes
 * @param isMasked whether findings mask what stands there
 * @param pseudonyms makes a pseudonym of a text
 */
record Cell(Place place, Slot<?> slot, From from, Manner manner, boolean isMasked, UnaryOperator<String> pseudonyms) {

    /** A part by its noun and path. */
    record Place(Noun noun, String path) {
        @Override
        public String toString() {
            return noun + " " + path;
        }
    }

    /** The value in a row; nothing if it is blank, or refused and then said so. */
    @Nullable
    Object read(Map<String, String> row, ZoneId zone, Reading.Draft into) {
        String text = text(row);
        try {
            String ours = ours(text, row);
            if (ours.isEmpty()) return null;
            var sense = new Sense(manner, from, zone, slot.part(), place.path());
            Object value = slot.reader().read(ours, sense);
            sense.note().ifPresent(reason -> into.add(finding(row, into.row(), Finding.Effect.NOTED, reason)));
            return value;
        } catch (Refusal refusal) {
            into.add(finding(row, into.row(), Finding.Effect.REFUSED, refusal.reason()));
            return null;
        }
    }

    Finding finding(Map<String, String> row, long number, Finding.Effect effect, Reason reason) {
        String shown = Finding.shown(text(row), isMasked);
        return new Finding(
                number,
                effect,
                place.toString(),
                columns(),
                shown,
                reason.with("part", place.path()).with("value", shown));
    }

    List<String> columns() {
        return from.columns();
    }

    private String text(Map<String, String> row) {
        return from.parsed().of(column -> manner.text(row, column));
    }

    private String ours(String text, Map<String, String> row) {
        if (text.isEmpty()) return from.otherwise();
        if (slot.role() == Slot.Role.ID) whole(row);
        String ours = from.codes().isEmpty() ? text : translated(text);
        return from.isPseudonym() && !ours.isEmpty() ? pseudonyms.apply(ours) : ours;
    }

    private String translated(String text) {
        return Optional.ofNullable(from.codes().get(text))
                .or(() -> Optional.ofNullable(from.codes().get(From.ANY)))
                .orElseThrow(() -> Refusal.of("code"));
    }

    /** An id of several columns needs each of them: without one, two rows might share it. */
    private void whole(Map<String, String> row) {
        for (String column : columns())
            if (manner.text(row, column).isEmpty())
                throw Refusal.of("part-of-id").with("column", column);
    }

    /** Reads what the mapping itself says, so that its mistakes are found before the first row. */
    void proof() {
        if (from.columns().isEmpty()) proof("constant", from.parsed().of(column -> ""));
        proof("default", from.otherwise());
        if (!from.isPseudonym()) from.codes().values().forEach(ours -> proof("code", ours));
    }

    private void proof(String what, String ours) {
        if (ours.isEmpty()) return;
        try {
            slot.reader().read(ours, new Sense(manner, from, manner.formats().zone(), slot.part(), place.path()));
        } catch (Refusal refusal) {
            throw new IllegalArgumentException(place + " has the " + what + " '" + ours + "', which cannot be read as "
                    + slot.part().type() + " (" + refusal.reason().code() + ")"
                    + "\nCorrect the mapping; constants are written as the table writes.");
        }
    }
}
