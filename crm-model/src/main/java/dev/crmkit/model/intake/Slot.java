package dev.crmkit.model.intake;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A part, and how its text becomes a value.
 *
 * @param part the part
 * @param role what it is for
 * @param reader makes the value
 * @param <T> the type of the value
 */
record Slot<T>(Part part, Role role, Reader<T> reader) {

    /** What a part is for. */
    enum Role {
        /** A value. */
        VALUE,
        /** An id, which must be there as a whole and must not hold personal data. */
        ID,
        /** Words that may hold personal data, and often hold numbers and dates that do not. */
        WORDS,
        /** What tells a person. */
        PERSON
    }

    /** Makes a value of a text that is not empty, or throws a {@link Refusal}. */
    interface Reader<T> {
        T read(String text, Sense sense);
    }

    static Slot<String> text(String path) {
        return new Slot<>(new Part(path, PartType.TEXT, false), Role.VALUE, (text, sense) -> text);
    }

    static Slot<String> words(String path) {
        return new Slot<>(new Part(path, PartType.TEXT, true), Role.WORDS, (text, sense) -> text);
    }

    static Slot<String> person(String path) {
        return new Slot<>(new Part(path, PartType.TEXT, true), Role.PERSON, (text, sense) -> text);
    }

    static <T> Slot<T> id(String path, Function<String, T> of) {
        return new Slot<>(new Part(path, PartType.TEXT, false), Role.ID, parsed("id", of));
    }

    static <T> Slot<T> code(String path, Function<String, T> parse) {
        return new Slot<>(new Part(path, PartType.CODE, false), Role.VALUE, parsed("code-form", parse));
    }

    static <E extends Enum<E>> Slot<E> choice(String path, Class<E> type) {
        List<E> all = List.of(type.getEnumConstants());
        return new Slot<>(
                new Part(path, PartType.CODE, false),
                Role.VALUE,
                (text, sense) -> all.stream()
                        .filter(one -> one.name().equals(text.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> Refusal.of("choice").with("choices", all.toString())));
    }

    static Slot<Boolean> flag(String path) {
        return new Slot<>(new Part(path, PartType.FLAG, false), Role.VALUE, (text, sense) -> sense.flag(text));
    }

    static Slot<BigDecimal> number(String path) {
        return new Slot<>(new Part(path, PartType.NUMBER, false), Role.VALUE, (text, sense) -> sense.number(text));
    }

    static Slot<Integer> whole(String path) {
        return new Slot<>(new Part(path, PartType.WHOLE, false), Role.VALUE, (text, sense) -> sense.whole(text));
    }

    static Slot<Instant> instant(String path) {
        return new Slot<>(new Part(path, PartType.INSTANT, false), Role.VALUE, (text, sense) -> sense.instant(text));
    }

    static Slot<LocalDate> date(String path) {
        return new Slot<>(new Part(path, PartType.DATE, false), Role.VALUE, (text, sense) -> sense.date(text));
    }

    static Slot<Duration> span(String path) {
        return new Slot<>(new Part(path, PartType.SPAN, false), Role.VALUE, (text, sense) -> sense.span(text));
    }

    static <T> Slot<T> of(Part part, Reader<T> reader) {
        return new Slot<>(part, part.isPersonal() ? Role.WORDS : Role.VALUE, reader);
    }

    /** A text that a noun's own parser reads; what it refuses is refused here. */
    static <T> Reader<T> parsed(String code, Function<String, T> parse) {
        return (text, sense) -> {
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException e) {
                throw Refusal.of(code);
            }
        };
    }

    String path() {
        return part.path();
    }
}
