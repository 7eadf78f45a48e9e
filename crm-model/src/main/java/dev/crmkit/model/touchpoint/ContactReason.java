package dev.crmkit.model.touchpoint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why the company went to the customer. That somebody stands on a list is no reason of the customer's: it is the one
 * that scores weigh against the other four. Immutable.
 *
 * @param kind what kind of reason
 * @param reference the id of the need, promise, matter, event or list; only that of a list may be empty; no personal data
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ContactReason(Kind kind, String reference) {

    /** The kinds of reason. */
    public enum Kind {
        /** The customer needs something. */
        NEED,
        /** The company promised something. */
        PROMISE,
        /** Something is going on between the two. */
        MATTER,
        /** Something happens that concerns the customer. */
        EVENT,
        /** The customer stands on a list. */
        LIST
    }

    /**
     * Checks the parts.
     *
     * @param kind what kind of reason
     * @param reference the id of the need, promise, matter, event or list; only that of a list may be empty; no personal
     *     data
     * @throws IllegalArgumentException if the reference is blank, longer than 200 characters, or holds half a surrogate
     *     pair
     */
    public ContactReason {
        Objects.requireNonNull(kind, "kind");
        if (kind != Kind.LIST || !reference.isEmpty()) Checked.id("ContactReason reference", reference);
    }

    /**
     * Because of a need.
     *
     * @param need which
     * @return the reason
     */
    public static ContactReason need(NeedId need) {
        return new ContactReason(Kind.NEED, need.value());
    }

    /**
     * Because of a promise.
     *
     * @param promise which
     * @return the reason
     */
    public static ContactReason promise(PromiseId promise) {
        return new ContactReason(Kind.PROMISE, promise.value());
    }

    /**
     * Because of what is going on.
     *
     * @param matter the id of the matter
     * @return the reason
     */
    public static ContactReason matter(String matter) {
        return new ContactReason(Kind.MATTER, matter);
    }

    /**
     * Because of something that happens, such as a recall or a birthday.
     *
     * @param event the id of the event
     * @return the reason
     */
    public static ContactReason event(String event) {
        return new ContactReason(Kind.EVENT, event);
    }

    /**
     * Because the customer stands on a list.
     *
     * @param list the name of the list; empty where it is not known
     * @return the reason
     */
    public static ContactReason list(String list) {
        return new ContactReason(Kind.LIST, list);
    }

    @JsonCreator
    static ContactReason fromJson(
            @JsonProperty(value = "kind", required = true) Kind kind,
            @JsonProperty("reference") @Nullable String reference) {
        return new ContactReason(kind, Checked.orEmpty(reference));
    }
}
