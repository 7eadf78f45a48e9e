package dev.crmkit.testkit.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts as people type them and as systems deliver them. Without state. */
final class Texts {
    private Texts() {}

    /** Anything that somebody may have written, nothing included. */
    static Arbitrary<String> free() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of("", " ", "\n", "null", "O'Brien; DROP TABLE", "<b>&amp;</b>", "{\"a\": 1}")),
                Tuple.of(
                        2,
                        Arbitraries.of("Jürgen Groß", "Þór İstanbul", "Ёлка", "山田太郎", "אבג", "e\u0301", "👩‍👩‍👧 😀")),
                Tuple.of(
                        4,
                        Arbitraries.strings()
                                .withCharRange(' ', '~')
                                .withCharRange('\u00A0', '\u024F')
                                .ofMaxLength(60)));
    }

    /** The id of a record in some system: not blank, without white space at its ends. */
    static Arbitrary<String> id() {
        return Arbitraries.oneOf(
                Arbitraries.of("0", "#%25/?", "ä 1", "注文-7", "a:b:c", "x".repeat(200)),
                Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(12));
    }

    /** A code of the host's own. */
    static Arbitrary<String> code() {
        return Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(8);
    }
}
