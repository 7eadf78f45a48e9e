package dev.crmkit.model.explain;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns a {@link Reason} into a sentence, in English or German. Immutable.
 *
 * <p>Each jar, and each foreign policy, brings its own two files and reads them with {@link Phrases}; books are joined
 * with {@link #and(Phrasebook)}. An unknown language is answered in English, never in the machine's default locale.
 * A sentence names values between braces: {@code {km} km are at most 1,500 km}.
 */
public final class Phrasebook {

    private static final Pattern VALUE = Pattern.compile("\\{[^}]*}");

    private final Map<Wording, Map<String, String>> phrases;

    private Phrasebook(Map<Wording, Map<String, String>> phrases) {
        this.phrases = phrases;
    }

    /**
     * Reads the two languages of one book.
     *
     * @param english the English phrases by code
     * @param german the German phrases by code
     * @return the book
     * @throws IllegalArgumentException if one language has a code, or in a sentence a value, that the other lacks; it is named
     */
    public static Phrasebook of(Map<String, String> english, Map<String, String> german) {
        var missing = new TreeSet<>(english.keySet());
        missing.removeAll(german.keySet());
        var extra = new TreeSet<>(german.keySet());
        extra.removeAll(english.keySet());
        if (!missing.isEmpty() || !extra.isEmpty())
            throw new IllegalArgumentException("Phrases are missing: in German " + missing + ", in English " + extra
                    + "\nEvery code needs a sentence in both languages.");
        english.forEach((code, phrase) -> sameValues(code, phrase, requireNonNull(german.get(code))));
        return new Phrasebook(Map.of(Wording.ENGLISH, Map.copyOf(english), Wording.GERMAN, Map.copyOf(german)));
    }

    private static void sameValues(String code, String english, String german) {
        Set<String> one = values(english);
        Set<String> other = values(german);
        if (!one.equals(other))
            throw new IllegalArgumentException("Phrase " + code + " names " + one + " in English and " + other
                    + " in German\nBoth sentences say the same values.");
    }

    private static Set<String> values(String phrase) {
        return VALUE.matcher(phrase).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The words that both floors use: the names of channels and of kinds of remedy.
     *
     * @return the book of this jar
     */
    public static Phrasebook standard() {
        return Standard.BOOK;
    }

    /** Read when it is first needed. */
    private static final class Standard {
        static final Phrasebook BOOK =
                Phrases.read(language -> Phrasebook.class.getResourceAsStream("phrases_" + language + ".properties"));
    }

    /**
     * This book and another one.
     *
     * @param other the other book
     * @return a book with the phrases of both; where both have a code, this one's holds
     */
    public Phrasebook and(Phrasebook other) {
        var joined = new HashMap<Wording, Map<String, String>>();
        for (Wording wording : Wording.values()) {
            var both = new HashMap<>(other.in(wording));
            both.putAll(in(wording));
            joined.put(wording, Map.copyOf(both));
        }
        return new Phrasebook(Map.copyOf(joined));
    }

    /**
     * The codes for which both books have a sentence, and not the same one.
     *
     * @param other the other book
     * @return the codes in their order; empty if the books agree
     */
    public Set<String> conflicts(Phrasebook other) {
        var conflicts = new TreeSet<String>();
        for (Wording wording : Wording.values())
            in(wording).forEach((code, phrase) -> {
                if (!other.in(wording).getOrDefault(code, phrase).equals(phrase)) conflicts.add(code);
            });
        return conflicts;
    }

    /**
     * The codes that have a sentence.
     *
     * @return the codes, unmodifiable
     */
    public Set<String> codes() {
        return in(Wording.ENGLISH).keySet();
    }

    /**
     * The sentence for a reason.
     *
     * @param reason what to say
     * @param locale German for a German locale, English for any other
     * @param zone the reader's zone, in which instants are written
     * @return the sentence; a code without a phrase is answered by the code and its values, so that nothing is ever silent
     */
    public String sentence(Reason reason, Locale locale, ZoneId zone) {
        Wording wording = Wording.of(locale);
        String phrase = in(wording).get(reason.code());
        if (phrase == null) return bare(reason, wording, zone);
        var text = new StringBuilder();
        int from = 0;
        for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', from)) {
            int close = phrase.indexOf('}', open);
            if (close < 0) break;
            Value value = reason.arguments().get(phrase.substring(open + 1, close));
            text.append(phrase, from, open).append(value == null ? "?" : write(value, wording, zone));
            from = close + 1;
        }
        return text.append(phrase, from, phrase.length()).toString();
    }

    private String bare(Reason reason, Wording wording, ZoneId zone) {
        var text = new StringBuilder(reason.code());
        reason.arguments()
                .forEach((name, value) ->
                        text.append(", ").append(name).append(' ').append(write(value, wording, zone)));
        return text.toString();
    }

    /**
     * The word for a code of an open list, such as a channel, under the key {@code term.check_in_desk}; or for the name of a
     * fact, which is in lower case, under {@code fact.distance_km} where the book has that.
     *
     * @param code the code, e.g. {@code CHECK_IN_DESK}, or the name of a fact
     * @param locale German for a German locale, English for any other
     * @return the word, or the code itself where the book has none
     */
    public String term(String code, Locale locale) {
        return term(code, Wording.of(locale));
    }

    private String term(String code, Wording wording) {
        Map<String, String> words = in(wording);
        String fact = words.get("fact." + code); // the notice before a departure is not the NOTICE to a customer
        return fact == null ? words.getOrDefault("term." + code.toLowerCase(Locale.ROOT), code) : fact;
    }

    private Map<String, String> in(Wording wording) {
        return phrases.getOrDefault(wording, Map.of());
    }

    private String write(Value value, Wording wording, ZoneId zone) {
        return switch (value.kind()) {
            case TEXT -> ((Value.Text) value).value();
            case TERM -> term(((Value.Term) value).code(), wording);
            case FLAG -> term(((Value.Flag) value).value() ? "TRUE" : "FALSE", wording);
            case QUANTITY -> wording.number(((Value.Quantity) value).value());
            case AMOUNT -> wording.money(((Value.Amount) value).value());
            case AT -> wording.moment(((Value.At) value).value(), zone);
            case DAY -> wording.day(((Value.Day) value).value());
            case SPAN -> wording.span(((Value.Span) value).value());
        };
    }
}
