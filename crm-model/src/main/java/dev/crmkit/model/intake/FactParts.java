package dev.crmkit.model.intake;

import dev.crmkit.model.explain.Value;
import dev.crmkit.model.incident.Fact;
import dev.crmkit.model.incident.Facts;
import dev.crmkit.model.incident.FlightFacts;
import dev.crmkit.model.incident.GeoPoint;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The facts of an incident: those that this library knows are read as what they are, others as the mapping says. The word
 * {@code n/a} means that a fact does not apply, {@code unknown} that somebody asked and nobody knew.
 */
final class FactParts {

    static final Slot<UnaryOperator<Facts>> FACT = Slot.of(new Part("fact.*", PartType.NUMBER, false), FactParts::read);

    private static final Map<String, Fact<?>> KNOWN =
            FlightFacts.all().stream().collect(Collectors.toUnmodifiableMap(Fact::name, Function.identity()));

    private FactParts() {}

    private static UnaryOperator<Facts> read(String text, Sense sense) {
        Fact<?> known = KNOWN.get(sense.name());
        Fact<?> fact = known == null ? own(sense) : known;
        if (text.equals("n/a")) return facts -> facts.withNotApplicable(fact);
        if (text.equals("unknown")) return facts -> facts.withUnknown(fact);
        return with(fact, value(fact.type(), text, sense));
    }

    private static Fact<?> own(Sense sense) {
        Class<?> type = switch (sense.type()) {
            case NUMBER, WHOLE -> BigDecimal.class;
            case FLAG -> Boolean.class;
            case SPAN -> Duration.class;
            case INSTANT -> Instant.class;
            case DATE, DUE -> LocalDate.class;
            case TEXT -> String.class;
            case CODE -> Value.Term.class;
        };
        return Fact.of(sense.name(), type);
    }

    private static Object value(Class<?> type, String text, Sense sense) {
        if (type == BigDecimal.class) return sense.number(text);
        if (type == Boolean.class) return sense.flag(text);
        if (type == Duration.class) return sense.span(text);
        if (type == Instant.class) return sense.instant(text);
        if (type == LocalDate.class) return sense.date(text);
        if (type == GeoPoint.class) return point(text, sense);
        if (type.isEnum()) return constant(type, text);
        return type == String.class ? text : new Value.Term(text);
    }

    private static Object point(String text, Sense sense) {
        String[] parts = text.split("\\s+", -1);
        if (parts.length != 2) throw Refusal.of("point");
        try {
            return new GeoPoint(
                    sense.number(parts[0]).doubleValue(), sense.number(parts[1]).doubleValue());
        } catch (IllegalArgumentException e) {
            throw Refusal.of("point");
        }
    }

    private static Object constant(Class<?> type, String text) {
        for (Object constant : type.getEnumConstants())
            if (((Enum<?>) constant).name().equals(text.toUpperCase(Locale.ROOT))) return constant;
        throw Refusal.of("choice")
                .with("choices", List.of(type.getEnumConstants()).toString());
    }

    private static <T> UnaryOperator<Facts> with(Fact<T> fact, Object value) {
        T typed = fact.type().cast(value);
        try {
            Facts.none().with(fact, typed);
        } catch (IllegalArgumentException e) {
            throw Refusal.of("bounds");
        }
        return facts -> facts.with(fact, typed);
    }
}
