package dev.crmkit.model.intake;

import java.util.List;

/** What a row can become. */
public enum Noun {
    /** A dated version of a customer profile. */
    CUSTOMER,
    /** A meeting of customer and company. */
    TOUCHPOINT,
    /** Something that went wrong for one person. */
    INCIDENT,
    /** What was given for it. */
    GRANT;

    /**
     * The parts that a mapping can name for it.
     *
     * @return the parts in the order in which they are best read, unmodifiable; a path that ends in {@code .*} stands for
     *     any name in that place
     */
    public List<Part> parts() {
        return Vocabulary.of(this).parts();
    }
}
