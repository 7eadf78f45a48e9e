package dev.crmkit.scoring.decay;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What two states must have in common to be merged: how they count, and what they count.
 *
 * <p>Immutable. Everything that belongs to one facet of one scoring model shares one fingerprint, for example
 *
 * <pre>{@code
 * Fingerprint fingerprint = Fingerprint.of(HalfLife.ofDays(365), "promise-keeping", "1").withReasons(5);
 * }</pre>
 *
 * @param schema number of the arithmetic, 1 today; it rises when the same events would give other bits
 * @param halfLife how fast evidence fades
 * @param mapper id of the rule that turns events into evidence: 1 to 64 letters, digits, or {@code . _ : / -}
 * @param mapperVersion version of that rule, of the same characters
 * @param scaleBits evidence of 1 is counted as 2^scaleBits units, from 16 to 40. At 40 a half-life holds 4 million to 8
 *     million events of evidence 1; take 32 for sums over a whole firm
 * @param reasons how many references {@link TopReasons} keeps, from 0 to 1000
 */
public record Fingerprint(
        int schema, HalfLife halfLife, String mapper, String mapperVersion, int scaleBits, int reasons) {
    /** The arithmetic that this version of the library knows. */
    public static final int SCHEMA = 1;

    private static final String TOKEN = "[A-Za-z0-9._:/-]{1,64}";
    private static final Pattern WHOLE_TOKEN = Pattern.compile(TOKEN);
    private static final Pattern TEXT = Pattern.compile("crmkit-decay/(\\d{1,4}) half-life=(\\S{1,64}) mapper=(" + TOKEN
            + ")@(" + TOKEN + ") scale=(\\d{1,4}) reasons=(\\d{1,4})");

    /**
     * Checks the parts.
     *
     * @param schema number of the arithmetic
     * @param halfLife how fast evidence fades
     * @param mapper id of the rule
     * @param mapperVersion version of the rule
     * @param scaleBits units of evidence 1, as a power of two
     * @param reasons how many references are kept
     * @throws IllegalArgumentException if one of them is out of range
     */
    public Fingerprint {
        range("schema", schema, SCHEMA, SCHEMA, "use the version of crm-scoring that wrote the state, or fold it anew");
        Objects.requireNonNull(halfLife, "halfLife");
        token("mapper", mapper);
        token("mapperVersion", mapperVersion);
        range("scaleBits", scaleBits, 16, 40, "take 40 for a customer and 32 for a whole firm");
        range("reasons", reasons, 0, 1000, "take as many as a person would read, for example 8");
    }

    /**
     * The fingerprint for values as they come: mapper {@code none}, version {@code 0}, scale 40, 8 reasons.
     *
     * @param halfLife how fast evidence fades
     * @return the fingerprint
     */
    public static Fingerprint of(HalfLife halfLife) {
        return of(halfLife, "none", "0");
    }

    /**
     * The fingerprint of a facet, with scale 40 and 8 reasons.
     *
     * @param halfLife how fast evidence fades
     * @param mapper id of the rule that turns events into evidence
     * @param mapperVersion version of that rule
     * @return the fingerprint
     * @throws IllegalArgumentException if an id has other characters than letters, digits, or {@code . _ : / -}
     */
    public static Fingerprint of(HalfLife halfLife, String mapper, String mapperVersion) {
        return new Fingerprint(SCHEMA, halfLife, mapper, mapperVersion, 40, 8);
    }

    /**
     * The same with another scale.
     *
     * @param bits from 16 to 40
     * @return the changed fingerprint
     * @throws IllegalArgumentException if out of range
     */
    public Fingerprint withScaleBits(int bits) {
        return new Fingerprint(schema, halfLife, mapper, mapperVersion, bits, reasons);
    }

    /**
     * The same with another number of reasons.
     *
     * @param count from 0 to 1000
     * @return the changed fingerprint
     * @throws IllegalArgumentException if out of range
     */
    public Fingerprint withReasons(int count) {
        return new Fingerprint(schema, halfLife, mapper, mapperVersion, scaleBits, count);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text for example {@code crmkit-decay/1 half-life=P365D mapper=promise-keeping@1 scale=40 reasons=5}
     * @return the fingerprint
     * @throws IllegalArgumentException if the text has another form or a part is out of range
     */
    public static Fingerprint parse(String text) {
        Matcher m = TEXT.matcher(text);
        if (!m.matches()) {
            throw Guard.refusal(
                    "text: \"" + text + "\" is not a fingerprint",
                    "write it as crmkit-decay/1 half-life=P365D mapper=promise-keeping@1 scale=40 reasons=5");
        }
        return new Fingerprint(
                Integer.parseInt(m.group(1)),
                HalfLife.parse(m.group(2)),
                m.group(3),
                m.group(4),
                Integer.parseInt(m.group(5)),
                Integer.parseInt(m.group(6)));
    }

    /** One line, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return "crmkit-decay/" + schema + " half-life=" + halfLife + " mapper=" + mapper + "@" + mapperVersion
                + " scale=" + scaleBits + " reasons=" + reasons;
    }

    void write(StateWriter out) {
        out.unsigned(schema).unsigned(halfLife.millis()).text(mapper).text(mapperVersion);
        out.unsigned(scaleBits).unsigned(reasons);
    }

    static Fingerprint read(StateReader in) {
        int schema = in.integer();
        return new Fingerprint(schema, new HalfLife(in.unsigned()), in.text(), in.text(), in.integer(), in.integer());
    }

    private static void token(String name, String token) {
        if (!WHOLE_TOKEN.matcher(token).matches()) {
            throw Guard.refusal(
                    name + ": \"" + token + "\" is not 1 to 64 letters, digits, or . _ : / -",
                    "give the id or version of the mapper, for example promise-keeping and 1");
        }
    }

    private static void range(String name, int value, int least, int most, String remedy) {
        if (value < least || value > most) {
            throw Guard.refusal(name + ": " + value + " is not from " + least + " to " + most, remedy);
        }
    }
}
