package dev.crmkit.model.touchpoint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.crmkit.model.customer.Identity;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A touchpoint in the JSON envelope of CloudEvents 1.0.2, so that it can travel over any broker: its attributes follow from
 * the touchpoint, which is the data. Immutable.
 *
 * <p>Unknown attributes, such as those for tracing, are ignored; attributes that contradict the data are refused. A correction
 * has the source and id of what it corrects and another {@code recordedat}: a broker that drops events of the same source
 * and id must look at that, too.
 *
 * <p>Source: <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md">CloudEvents 1.0.2</a> and its JSON
 * event format, sections 2 and 3.
 *
 * <pre>{@code
 * CloudEvent event = CloudEvent.of(sign);
 * assertThat(event.type()).isEqualTo("dev.crmkit.touchpoint.promise-made.v1");
 * assertThat(event.touchpoint()).isEqualTo(sign);
 * }</pre>
 */
@JsonPropertyOrder({"specversion", "id", "source", "type", "subject", "time", "datacontenttype", "recordedat", "data"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public final class CloudEvent {

    /** The media type of one event in JSON. */
    public static final String MEDIA_TYPE = "application/cloudevents+json";

    private static final String SPEC_VERSION = "1.0";
    private static final String DATA_TYPE = "application/json";

    private final Touchpoint touchpoint;

    private CloudEvent(Touchpoint touchpoint) {
        this.touchpoint = Objects.requireNonNull(touchpoint, "touchpoint");
    }

    /**
     * The envelope of a touchpoint.
     *
     * @param touchpoint the data
     * @return the envelope
     */
    public static CloudEvent of(Touchpoint touchpoint) {
        return new CloudEvent(touchpoint);
    }

    /**
     * The data.
     *
     * @return the touchpoint
     */
    @JsonProperty("data")
    public Touchpoint touchpoint() {
        return touchpoint;
    }

    /**
     * The version of CloudEvents.
     *
     * @return 1.0
     */
    @JsonProperty("specversion")
    public String specVersion() {
        return SPEC_VERSION;
    }

    /**
     * The id within the source.
     *
     * @return that of the touchpoint
     */
    @JsonProperty
    public String id() {
        return touchpoint.id().id();
    }

    /**
     * The source of the touchpoint as a URI reference (RFC 3986): as it is where it is one, else percent-encoded UTF-8.
     *
     * @return e.g. {@code https://shop.example/tills}, or {@code shop%20floor%201} for the source {@code shop floor 1}
     */
    @JsonProperty
    public String source() {
        return UriReference.of(touchpoint.id().source());
    }

    /**
     * What kind of event it is.
     *
     * @return {@code dev.crmkit.touchpoint.<kind>.v1} with the kind of the content in lower case with dashes
     */
    @JsonProperty
    public String type() {
        String kind = touchpoint.content().kind().name().toLowerCase(Locale.ROOT);
        return "dev.crmkit.touchpoint." + kind.replace('_', '-') + ".v1";
    }

    /**
     * Whom it is about, never as personal data.
     *
     * @return the pseudonymous id of a profile of this company, as {@code customer:id}; nothing for everyone or where only
     *     another identity is known
     */
    public Optional<String> subject() {
        return touchpoint
                .counterpart()
                .<Optional<Identity>>match(Optional::of, Optional::empty)
                .filter(who -> who.namespace().equals("customer"))
                .map(Identity::text);
    }

    /**
     * When it happened.
     *
     * @return {@code occurredAt} of the touchpoint
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public Instant time() {
        return touchpoint.moment().occurredAt();
    }

    /**
     * When it became known: an extension attribute.
     *
     * @return {@code recordedAt} of the touchpoint
     */
    @JsonProperty("recordedat")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public Instant recordedAt() {
        return touchpoint.moment().recordedAt();
    }

    /**
     * The media type of the data.
     *
     * @return application/json
     */
    @JsonProperty("datacontenttype")
    public String dataContentType() {
        return DATA_TYPE;
    }

    @JsonProperty("subject")
    private @Nullable String jsonSubject() {
        return subject().orElse(null);
    }

    @JsonCreator
    static CloudEvent fromJson(
            @JsonProperty(value = "specversion", required = true) String specVersion,
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "source", required = true) String source,
            @JsonProperty(value = "type", required = true) String type,
            @JsonProperty("time") @Nullable Instant time,
            @JsonProperty("recordedat") @Nullable Instant recordedAt,
            @JsonProperty(value = "data", required = true) Touchpoint data) {
        if (!SPEC_VERSION.equals(specVersion))
            throw new IllegalArgumentException("specversion of the CloudEvent is not " + SPEC_VERSION
                    + "\nRead other versions with a library of theirs, and take the touchpoint from the data.");
        CloudEvent event = of(data);
        event.check("id", id, event.id());
        event.check("source", UriReference.text(source), data.id().source());
        event.check("type", type, event.type());
        event.check("time", time == null ? event.time() : time, event.time());
        event.check("recordedat", recordedAt == null ? event.recordedAt() : recordedAt, event.recordedAt());
        return event;
    }

    private void check(String name, Object given, Object follows) {
        if (!follows.equals(given))
            throw new IllegalArgumentException(name + " of the CloudEvent is not that of its data, touchpoint "
                    + touchpoint.id() + " of type " + type() + " at " + time() + " recorded at " + recordedAt()
                    + "\nWrite the envelope with CloudEvent.of(touchpoint), or change it and the data alike.");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CloudEvent event && touchpoint.equals(event.touchpoint);
    }

    @Override
    public int hashCode() {
        return touchpoint.hashCode();
    }

    @Override
    public String toString() {
        return "CloudEvent of " + touchpoint;
    }
}
