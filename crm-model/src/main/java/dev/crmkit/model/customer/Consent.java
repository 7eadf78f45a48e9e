package dev.crmkit.model.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.moment.Validity;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a customer said to one purpose, in one channel or in all, for a time. Immutable.
 *
 * <p>Without further words it speaks of all channels and holds always.
 *
 * <pre>{@code
 * Consent newsletter = Consent.given(ConsentPurpose.MARKETING)
 *         .in(Channel.EMAIL)
 *         .during(Validity.since(Instant.parse("2026-01-05T10:00:00Z")))
 *         .saidIn("form 12");
 * }</pre>
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"purpose", "status", "basis", "channel", "validity", "source"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public final class Consent {

    private static final int LONGEST_SOURCE = 200;

    private final Said said;

    private record Said(
            ConsentPurpose purpose,
            ConsentStatus status,
            LegalBasis basis,
            @Nullable Channel channel,
            Validity validity,
            String source) {}

    private Consent(Said said) {
        this.said = said;
    }

    /** Whether a purpose may be pursued in a channel at an instant. */
    public enum Permission {
        /** A consent is given, and none that holds says otherwise. */
        ALLOWED,
        /** A consent that holds is denied, withdrawn or not confirmed. */
        REFUSED,
        /** No consent holds: nobody asked, or what was said has not begun or is over. Silence is not consent. */
        NOT_SAID
    }

    /**
     * What was said, in all channels and without end.
     *
     * @param purpose to what
     * @param status what was said
     * @param basis why the data may be processed
     * @return the consent
     */
    public static Consent of(ConsentPurpose purpose, ConsentStatus status, LegalBasis basis) {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(basis, "basis");
        return new Consent(new Said(purpose, status, basis, null, Validity.always(), ""));
    }

    /**
     * The customer said yes.
     *
     * @param purpose to what
     * @return a consent by Art. 6(1)(a) GDPR, in all channels and without end
     */
    public static Consent given(ConsentPurpose purpose) {
        return of(purpose, ConsentStatus.GIVEN, LegalBasis.CONSENT);
    }

    /**
     * The customer said no.
     *
     * @param purpose to what
     * @return a refusal, in all channels and without end
     */
    public static Consent denied(ConsentPurpose purpose) {
        return of(purpose, ConsentStatus.DENIED, LegalBasis.CONSENT);
    }

    /**
     * The same in one channel only.
     *
     * @param channel the channel
     * @return a consent that speaks of that channel
     */
    public Consent in(Channel channel) {
        Objects.requireNonNull(channel, "channel");
        return new Consent(new Said(purpose(), status(), basis(), channel, validity(), source()));
    }

    /**
     * The same for a time.
     *
     * @param validity from when until when it holds
     * @return a consent that holds then
     */
    public Consent during(Validity validity) {
        Objects.requireNonNull(validity, "validity");
        return new Consent(new Said(purpose(), status(), basis(), said.channel(), validity, source()));
    }

    /**
     * The same with its proof, which Art. 7(1) GDPR demands.
     *
     * @param source the form, letter or call in which it was said, at most 200 characters; may be empty
     * @return a consent with that source
     * @throws IllegalArgumentException if the source is longer; its length is given, not the text
     */
    public Consent saidIn(String source) {
        if (source.length() > LONGEST_SOURCE)
            throw new IllegalArgumentException("source of " + source.length() + " characters is longer than "
                    + LONGEST_SOURCE + "\nKeep the proof where it is and put its number here.");
        return new Consent(new Said(purpose(), status(), basis(), said.channel(), validity(), source));
    }

    /**
     * To what it was said.
     *
     * @return the purpose
     */
    @JsonProperty
    public ConsentPurpose purpose() {
        return said.purpose();
    }

    /**
     * What was said.
     *
     * @return the status
     */
    @JsonProperty
    public ConsentStatus status() {
        return said.status();
    }

    /**
     * Why the data may be processed.
     *
     * @return one of the six bases of the GDPR
     */
    @JsonProperty
    public LegalBasis basis() {
        return said.basis();
    }

    /**
     * The only channel of which it speaks.
     *
     * @return the channel, or nothing if it speaks of all
     */
    public Optional<Channel> channel() {
        return Optional.ofNullable(said.channel());
    }

    /**
     * From when until when it holds.
     *
     * @return the time, often without end
     */
    @JsonProperty
    public Validity validity() {
        return said.validity();
    }

    /**
     * Where it was said.
     *
     * @return the form, letter or call; empty if not known
     */
    @JsonProperty
    @PersonalData
    public String source() {
        return said.source();
    }

    /**
     * Whether it speaks of a channel.
     *
     * @param channel the channel
     * @return true if it speaks of this channel, or of all
     */
    public boolean covers(Channel channel) {
        return said.channel() == null || channel.equals(said.channel());
    }

    /**
     * This consent without its source, which may name a person.
     *
     * @return the same with an empty source
     */
    public Consent erased() {
        return saidIn("");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Consent consent && said.equals(consent.said);
    }

    @Override
    public int hashCode() {
        return said.hashCode();
    }

    @Override
    public String toString() {
        return purpose() + " " + status() + " in " + (said.channel() == null ? "all channels" : said.channel()) + " "
                + validity();
    }

    @JsonProperty("channel")
    private @Nullable Channel jsonChannel() {
        return said.channel();
    }

    @JsonCreator
    static Consent fromJson(
            @JsonProperty(value = "purpose", required = true) ConsentPurpose purpose,
            @JsonProperty(value = "status", required = true) ConsentStatus status,
            @JsonProperty(value = "basis", required = true) LegalBasis basis,
            @JsonProperty("channel") @Nullable Channel channel,
            @JsonProperty("validity") @Nullable Validity validity,
            @JsonProperty("source") @Nullable String source) {
        Consent consent = of(purpose, status, basis)
                .during(Objects.requireNonNullElse(validity, Validity.always()))
                .saidIn(Objects.requireNonNullElse(source, ""));
        return channel == null ? consent : consent.in(channel);
    }
}
