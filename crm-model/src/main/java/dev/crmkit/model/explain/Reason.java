package dev.crmkit.model.explain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why something was decided or scored so: a code, the values it speaks about, and its basis in law or contract.
 * Immutable.
 *
 * <p>A reason is data, not text: programs compare its {@link #code()}, people read the sentence that a
 * {@link Phrasebook} makes of it. Its texts may be personal data: {@code toString()} masks them.
 *
 * <pre>{@code
 * Reason reason = Reason.of("eu261.band-a").basedOn("Art. 7(1)(a)").with("distance_km", 900);
 * }</pre>
 *
 * @param code what happened, in lower case with dots and dashes, e.g. {@code eu261.band-a}, at most 100 characters; the
 *     key of its sentence
 * @param basis the article, contract clause or paper it rests on, at most 1,000 characters, never personal data; empty
 *     where there is none
 * @param arguments the values, by the name that the sentence uses, in the order given; at most 100, with names of at most
 *     100 characters
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Reason(String code, String basis, Map<String, Value> arguments) {

    /**
     * Checks and copies the parts.
     *
     * @param code what happened, in lower case with dots and dashes, e.g. {@code eu261.band-a}, at most 100 characters; the
     *     key of its sentence
     * @param basis the article, contract clause or paper it rests on, at most 1,000 characters, never personal data; empty
     *     where there is none
     * @param arguments the values, by the name that the sentence uses, in the order given; at most 100, with names of at
     *     most 100 characters
     * @throws IllegalArgumentException if the code is not lower case letters, digits, dots, dashes and underscores, or a
     *     part is too long
     */
    public Reason {
        Bounds.text("Reason basis", basis, Bounds.LONGEST_BASIS);
        Bounds.text("Reason code", code, Bounds.LONGEST_CODE);
        if (!isCode(code))
            throw new IllegalArgumentException("Reason code '" + code + "' does not match [a-z][a-z0-9._-]*"
                    + "\nWrite it in lower case, with the name of policy or dimension first: 'eu261.band-a'.");
        if (arguments.size() > Bounds.MOST_ARGUMENTS)
            throw new IllegalArgumentException(arguments.size() + " arguments of " + code + " are more than "
                    + Bounds.MOST_ARGUMENTS + "\nA sentence speaks of a few values, not of a data set.");
        for (String name : arguments.keySet()) Bounds.text("name of an argument of " + code, name, Bounds.LONGEST_CODE);
        arguments = arguments.size() < 2
                ? Map.copyOf(arguments)
                : Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** As the pattern [a-z][a-z0-9._-]* says, letter by letter, since every decision makes several reasons. */
    private static boolean isCode(String code) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean isLetter = c >= 'a' && c <= 'z';
            boolean isOther = (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
            if (!isLetter && (i == 0 || !isOther)) return false;
        }
        return !code.isEmpty();
    }

    @JsonCreator
    static Reason fromJson(
            @JsonProperty(value = "code", required = true) String code,
            @JsonProperty("basis") @Nullable String basis,
            @JsonProperty("arguments") @JsonSetter(contentNulls = Nulls.FAIL) @Nullable Map<String, Value> arguments) {
        return new Reason(
                Objects.requireNonNull(code, "code"),
                basis == null ? "" : basis,
                arguments == null ? Map.of() : arguments);
    }

    /**
     * A reason without values or basis.
     *
     * @param code what happened, see {@link #code()}
     * @return the reason
     */
    public static Reason of(String code) {
        return new Reason(code, "", Map.of());
    }

    /**
     * The same reason resting on a source.
     *
     * @param basis article, clause or paper
     * @return a reason with that basis
     */
    public Reason basedOn(String basis) {
        return new Reason(code, basis, arguments);
    }

    /**
     * The same reason with one more value.
     *
     * @param name the name that the sentence uses between braces
     * @param value the value, see {@link Value#of(Object)}
     * @return a reason with that value; one of the same name is replaced
     */
    public Reason with(String name, Object value) {
        var more = new LinkedHashMap<>(arguments);
        more.put(name, Value.of(value));
        return new Reason(code, basis, more);
    }

    /**
     * Whether the reason names a source.
     *
     * @return true if {@link #basis()} is not empty
     */
    public boolean hasBasis() {
        return !basis.isEmpty();
    }

    /**
     * The same reason without what may be personal data among its values: texts, and days, which may be birthdays.
     *
     * @return a reason with an empty text for each of them; terms and basis, which never hold personal data, numbers, sums,
     *     instants and spans stay
     */
    public Reason erased() {
        var blank = new LinkedHashMap<>(arguments);
        blank.replaceAll((name, value) ->
                value instanceof Value.Text || value instanceof Value.Day ? new Value.Text("") : value);
        return new Reason(code, basis, blank);
    }
}
