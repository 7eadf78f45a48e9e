package dev.crmkit.model.intake;

import java.util.List;
import java.util.Set;

/** Finds the mistakes of a mapping before the first row does. */
final class Proof {

    private static final Set<PartType> MEASURED = Set.of(PartType.NUMBER, PartType.SPAN);

    private Proof() {}

    static void of(Mapping mapping) {
        Set<String> personal = mapping.columns(Slot.Role.PERSON);
        for (NounMapping noun : mapping.nouns())
            for (Cell cell : new Bound(noun, mapping, text -> text).cells()) {
                cell.proof();
                options(cell);
                id(cell, personal);
            }
    }

    /** An option that would do nothing is a misunderstanding. */
    private static void options(Cell cell) {
        From from = cell.from();
        boolean isOpen = cell.slot().part().isOpen();
        PartType type = isOpen
                ? from.type().orElse(cell.slot().part().type())
                : cell.slot().part().type();
        if (from.type().isPresent() && !isOpen)
            throw useless(cell, "as " + from.type().get());
        if (from.unit().isPresent() && type != PartType.SPAN && !isOpen)
            throw useless(cell, "unit " + from.unit().get());
        if (from.times().isPresent() && !MEASURED.contains(type) && !isOpen)
            throw useless(cell, "times " + from.times().get());
    }

    private static IllegalArgumentException useless(Cell cell, String option) {
        return new IllegalArgumentException(cell.place() + " has " + option + ", which is not for a "
                + cell.slot().part().type()
                + "\nTake it away: 'as' is for parts of your own, 'unit' for spans, 'times' for numbers and spans.");
    }

    private static void id(Cell cell, Set<String> personal) {
        if (cell.slot().role() != Slot.Role.ID || cell.from().isPseudonym()) return;
        List<String> held = cell.columns().stream().filter(personal::contains).toList();
        if (!held.isEmpty())
            throw new IllegalArgumentException(cell.place() + " would hold personal data of " + held
                    + "\nIds are kept after erasure: take a column without, or add pseudonym().");
    }
}
