package dev.crmkit.model.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is known about an incident: typed facts in three states. A fact that was never mentioned is unknown. Immutable.
 *
 * <p>Lookups take a few nanoseconds and allocate nothing, for the sets of up to some dozen facts that an incident has.
 */
public final class Facts {

    private static final FactValue<?> UNKNOWN = new FactValue.Unknown<>();
    private static final FactValue<?> NOT_APPLICABLE = new FactValue.NotApplicable<>();
    private static final Facts NONE = new Facts(new Fact<?>[0], new FactValue<?>[0]);

    private final Fact<?>[] names; // sorted by name
    private final FactValue<?>[] values;
    private final long mask; // one bit a name, so that most facts that were never mentioned are missed at once

    private Facts(Fact<?>[] names, FactValue<?>[] values) {
        this.names = names;
        this.values = values;
        long bits = 0;
        for (Fact<?> name : names) bits |= bit(name);
        this.mask = bits;
    }

    private static long bit(Fact<?> fact) {
        return 1L << fact.name().hashCode();
    }

    /**
     * Nothing is known.
     *
     * @return the empty facts
     */
    public static Facts none() {
        return NONE;
    }

    /**
     * What is known of a fact.
     *
     * @param fact the fact
     * @param <T> the type of its values
     * @return its value, or that it is unknown or not applicable
     */
    @SuppressWarnings("unchecked") // with(...) puts only a T beside a Fact<T>
    public <T> FactValue<T> get(Fact<T> fact) {
        int i = indexOf(fact);
        return (FactValue<T>) (i < 0 ? UNKNOWN : values[i]);
    }

    /**
     * The value of a fact, or what stands in for it.
     *
     * @param fact the fact
     * @param otherwise what an unknown or inapplicable fact counts as
     * @param <T> the type of its values
     * @return the known value, or {@code otherwise}
     */
    public <T> T valueOr(Fact<T> fact, T otherwise) {
        return get(fact) instanceof FactValue.Known<T> known ? known.value() : otherwise;
    }

    /**
     * Whether the value of a fact is known.
     *
     * @param fact the fact
     * @return true if there is a value
     */
    public boolean isKnown(Fact<?> fact) {
        return get(fact) instanceof FactValue.Known;
    }

    /**
     * These facts and one more.
     *
     * @param fact the fact
     * @param value its value; one that was there before is replaced
     * @param <T> the type of its values
     * @return facts with that value
     * @throws IllegalArgumentException if the value is out of the fact's bounds, or another fact of that name is known
     * @throws ClassCastException if a raw call passes a value of another type
     */
    public <T> Facts with(Fact<T> fact, T value) {
        return put(fact, new FactValue.Known<>(fact.checked(value)));
    }

    /**
     * These facts, one of which is not known (any more).
     *
     * @param fact the fact
     * @return facts without a value for it
     */
    public Facts withUnknown(Fact<?> fact) {
        return put(fact, UNKNOWN);
    }

    /**
     * These facts, one of which does not apply.
     *
     * @param fact the fact
     * @return facts in which that question does not arise
     */
    public Facts withNotApplicable(Fact<?> fact) {
        return put(fact, NOT_APPLICABLE);
    }

    /**
     * The facts that were mentioned, in the order of their names.
     *
     * @return an unmodifiable list
     */
    public List<Fact<?>> mentioned() {
        return List.of(names);
    }

    @SuppressWarnings("ReferenceEquality") // the constants of a vocabulary are found by reference, in a few nanoseconds
    private int indexOf(Fact<?> fact) {
        if ((mask & bit(fact)) == 0) return -1;
        for (int i = 0; i < names.length; i++) if (names[i] == fact) return i;
        for (int i = 0; i < names.length; i++) if (names[i].equals(fact)) return i;
        return -1;
    }

    private Facts put(Fact<?> fact, FactValue<?> value) {
        int i = indexOf(fact);
        if (i >= 0) {
            FactValue<?>[] replaced = values.clone();
            replaced[i] = value;
            return new Facts(names, replaced);
        }
        int at = 0;
        while (at < names.length && names[at].name().compareTo(fact.name()) < 0) at++;
        if (at < names.length && names[at].name().equals(fact.name()))
            throw new IllegalArgumentException(
                    "Fact " + fact + " of type " + fact.type().getSimpleName()
                            + " is already there with another type or other bounds\nUse one constant for one fact.");
        return new Facts(insert(names, at, fact), insert(values, at, value));
    }

    private static <E> E[] insert(E[] array, int at, E element) {
        E[] longer = Arrays.copyOf(array, array.length + 1);
        System.arraycopy(array, at, longer, at + 1, array.length - at);
        longer[at] = element;
        return longer;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts && Arrays.equals(names, facts.names) && Arrays.equals(values, facts.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(names) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            FactValue<?> value = values[i];
            texts.add(names[i] + "="
                    + (value instanceof FactValue.Known<?> known
                            ? known.value()
                            : value.equals(UNKNOWN) ? "unknown" : "n/a"));
        }
        return texts.toString();
    }
}
