package dev.crmkit.model.intake;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The values of a row for one noun, by their slot. */
final class Parsed {

    private final Set<String> mapped;
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** No values yet, of a noun for which the mapping names these parts. */
    Parsed(Set<String> mapped) {
        this.mapped = mapped;
    }

    void put(String path, Object value) {
        values.put(path, value);
    }

    boolean isMapped(Slot<?> slot) {
        return mapped.stream().anyMatch(slot.part()::covers);
    }

    boolean has(Slot<?> slot) {
        return values.containsKey(slot.path());
    }

    @SuppressWarnings("unchecked") // what stands under a slot's path was made by its reader
    <T> Optional<T> find(Slot<T> slot) {
        return Optional.ofNullable((T) values.get(slot.path()));
    }

    <T> T or(Slot<T> slot, T otherwise) {
        return find(slot).orElse(otherwise);
    }

    /** A value that this row needs. */
    <T> T get(Slot<T> slot) {
        return find(slot)
                .orElseThrow(() -> Refusal.of(isMapped(slot) ? "blank" : "not-mapped")
                        .with("part", slot.path())
                        .at(slot));
    }

    /** The values under the names that a mapping gives in an open place, by name. */
    @SuppressWarnings("unchecked") // as above
    <T> Map<String, T> named(Slot<T> open) {
        var named = new LinkedHashMap<String, T>();
        values.forEach((path, value) -> {
            if (open.part().covers(path)) named.put(open.part().nameIn(path), (T) value);
        });
        return named;
    }

    /** A sum that this row needs. */
    Money money(Slot<BigDecimal> amount) {
        get(amount);
        return money(amount, CommonParts.CURRENCY).orElseThrow();
    }

    Optional<Money> money(Slot<BigDecimal> amount, Slot<CurrencyUnit> currency) {
        return find(amount).map(number -> {
            CurrencyUnit unit = get(currency);
            try {
                return Money.of(unit, number);
            } catch (ArithmeticException e) {
                throw Refusal.of("decimals").with("currency", unit.getCode()).at(amount, currency);
            }
        });
    }
}
