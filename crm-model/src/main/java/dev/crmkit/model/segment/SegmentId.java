package dev.crmkit.model.segment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The id of a segment, the same in all its versions. Immutable; ordered by its text.
 *
 * @param value 1 to 100 letters, digits, dots, colons, dashes and underscores, e.g. {@code vip}
 */
public record SegmentId(String value) implements Comparable<SegmentId> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,99}");

    /**
     * Checks the id.
     *
     * @param value 1 to 100 letters, digits, dots, colons, dashes and underscores, e.g. {@code vip}
     * @throws IllegalArgumentException if the text is not of this form
     */
    public SegmentId {
        if (!FORM.matcher(value).matches())
            throw new IllegalArgumentException("SegmentId '" + value + "' does not match " + FORM
                    + "\nThe id is for programs: give the segment a name for people.");
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param value see {@link #value()}
     * @return the id
     * @throws IllegalArgumentException if the text is not of the form of an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SegmentId of(String value) {
        return new SegmentId(value);
    }

    @Override
    public int compareTo(SegmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
