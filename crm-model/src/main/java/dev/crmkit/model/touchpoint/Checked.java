package dev.crmkit.model.touchpoint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The checks that several nouns of this package share. No message shows a text, for any may be personal data. */
final class Checked {

    static final int LONGEST_TEXT = 10_000;
    static final int LONGEST_ID = 200;

    private Checked() {}

    static String id(String name, String value) {
        return id(name, value, LONGEST_ID);
    }

    static String id(String name, String value, int longest) {
        Objects.requireNonNull(value, name);
        if (value.isBlank() || value.length() > longest || !isWellFormed(value))
            throw new IllegalArgumentException(name + " of " + value.length() + " characters is blank, longer than "
                    + longest + " characters, or not well-formed UTF-16"
                    + "\nUse the key that your system has for it, whole and as text.");
        return value;
    }

    static String reference(String name, String value) {
        return value.isEmpty() ? value : id(name, value);
    }

    /** Only half of a pair is a code point of its own that is a surrogate. */
    private static boolean isWellFormed(String value) {
        return value.codePoints().noneMatch(each -> each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE);
    }

    static String text(String name, String value) {
        Objects.requireNonNull(value, name);
        if (value.length() > LONGEST_TEXT)
            throw new IllegalArgumentException(name + " of " + value.length() + " characters is longer than "
                    + LONGEST_TEXT + "\nSay it in a few words; keep documents where they are.");
        return value;
    }

    static Money notNegative(String name, Money money) {
        if (Objects.requireNonNull(money, name).isNegative())
            throw new IllegalArgumentException(
                    name + " " + money + " is below 0" + "\nMoney that went the other way has a content of its own.");
        return money;
    }

    static Money money(String name, BigDecimal amount, String currency) {
        try {
            return Money.of(CurrencyUnit.of(currency), amount);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    name + " " + amount + " has more decimals than " + currency
                            + " has\nRound it first, as your rules say.",
                    e);
        }
    }

    static int whole(String name, BigDecimal number) {
        try {
            return Objects.requireNonNull(number, name).intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    name + " is not a whole number of the type int\nRound it first, as your rules say.", e);
        }
    }

    static double weight(String name, double value, String usual) {
        if (!(value > 0 && value <= 1_000))
            throw new IllegalArgumentException(name + " " + value + " is not above 0 and at most 1000\n" + usual);
        return value;
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
