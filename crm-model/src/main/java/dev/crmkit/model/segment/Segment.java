package dev.crmkit.model.segment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.crmkit.model.customer.CustomerId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of a segment: customers who are to be treated alike, and the standard of service that each of them is
 * promised. Immutable.
 *
 * <pre>{@code
 * Segment regulars = Segment.ruleBased(SegmentId.of("regulars"), criterion)
 *         .name("Regular customers")
 *         .status(Segment.Status.ACTIVE)
 *         .serviceStandard(ServiceStandard.answer(Duration.ofHours(4)))
 *         .build();
 * }</pre>
 *
 * <p>Members are not kept here: a criterion is evaluated whenever somebody asks.
 */
@JsonPropertyOrder({"id", "name", "version", "status", "kind", "criterion", "customers", "system", "serviceStandard"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public final class Segment {

    /** The greatest number of customers in a {@link Kind#CUSTOMER_SET}. */
    public static final int MAX_CUSTOMERS = 1_000_000;

    private final Parts parts;

    /** Whether a version is in use. */
    public enum Status {
        /** Being written: nobody is a member. */
        DRAFT,
        /** In use. */
        ACTIVE,
        /** Not in use any more: nobody is a member. */
        INACTIVE
    }

    /** How members are found. */
    public enum Kind {
        /** By a list. */
        CUSTOMER_SET,
        /** By a criterion. */
        RULE_BASED,
        /** By another system, which must be asked. */
        EXTERNAL
    }

    private record Parts(
            SegmentId id,
            String name,
            String version,
            Status status,
            Kind kind,
            @Nullable Criterion criterion,
            Set<CustomerId> customers,
            String system,
            @Nullable ServiceStandard standard) {}

    private Segment(Parts parts) {
        this.parts = parts;
    }

    @JsonCreator
    static Segment fromJson(
            @JsonProperty(value = "id", required = true) SegmentId id,
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("version") @Nullable String version,
            @JsonProperty("status") @Nullable Status status,
            @JsonProperty(value = "kind", required = true) Kind kind,
            @JsonProperty("criterion") @Nullable Criterion criterion,
            @JsonProperty("customers") @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<CustomerId> customers,
            @JsonProperty("system") @Nullable String system,
            @JsonProperty("serviceStandard") @Nullable ServiceStandard standard) {
        var builder = new Builder(id, kind);
        Optional.ofNullable(name).ifPresent(builder::name);
        Optional.ofNullable(version).ifPresent(builder::version);
        Optional.ofNullable(status).ifPresent(builder::status);
        Optional.ofNullable(criterion).ifPresent(builder::criterion);
        Optional.ofNullable(customers).ifPresent(builder::customers);
        Optional.ofNullable(system).ifPresent(builder::system);
        Optional.ofNullable(standard).ifPresent(builder::serviceStandard);
        return builder.build();
    }

    /**
     * Starts a segment whose members are found by a criterion.
     *
     * @param id the segment's id
     * @param criterion what makes a customer a member
     * @return a builder of a draft
     */
    public static Builder ruleBased(SegmentId id, Criterion criterion) {
        return new Builder(id, Kind.RULE_BASED).criterion(criterion);
    }

    /**
     * Starts a segment whose members are listed.
     *
     * @param id the segment's id
     * @param customers the members, possibly none
     * @return a builder of a draft
     */
    public static Builder ofCustomers(SegmentId id, Collection<CustomerId> customers) {
        return new Builder(id, Kind.CUSTOMER_SET).customers(customers);
    }

    /**
     * Starts a segment whose members another system knows.
     *
     * @param id the segment's id
     * @param system the name of that system
     * @return a builder of a draft
     */
    public static Builder external(SegmentId id, String system) {
        return new Builder(id, Kind.EXTERNAL).system(system);
    }

    /**
     * What tells it from other segments.
     *
     * @return the id
     */
    @JsonProperty
    public SegmentId id() {
        return parts.id();
    }

    /**
     * What people call it.
     *
     * @return the name; the id's text where none was given
     */
    @JsonProperty
    public String name() {
        return parts.name();
    }

    /**
     * What tells this version from others of the same id.
     *
     * @return the version; {@code 1} where none was given
     */
    @JsonProperty
    public String version() {
        return parts.version();
    }

    /**
     * Whether this version is in use.
     *
     * @return the status; a draft where none was given
     */
    @JsonProperty
    public Status status() {
        return parts.status();
    }

    /**
     * How members are found.
     *
     * @return the kind
     */
    @JsonProperty
    public Kind kind() {
        return parts.kind();
    }

    /**
     * What makes a customer a member.
     *
     * @return the criterion of a {@code RULE_BASED} segment, else nothing
     */
    public Optional<Criterion> criterion() {
        return Optional.ofNullable(parts.criterion());
    }

    /**
     * The members of a {@code CUSTOMER_SET}.
     *
     * @return their ids in order, unmodifiable; none for other kinds
     */
    @JsonProperty
    public Set<CustomerId> customers() {
        return parts.customers();
    }

    /**
     * Who knows the members of an {@code EXTERNAL} segment.
     *
     * @return the name of a system; empty for other kinds
     */
    @JsonProperty
    public String system() {
        return parts.system();
    }

    /**
     * What every member is promised.
     *
     * @return the standard, or nothing if no more than others get
     */
    public Optional<ServiceStandard> serviceStandard() {
        return Optional.ofNullable(parts.standard());
    }

    /**
     * A builder that starts from this version; give it another version.
     *
     * @return a builder with all parts of this one
     */
    public Builder toBuilder() {
        var builder = new Builder(id(), kind());
        builder.name = name();
        builder.version = version();
        builder.status = status();
        builder.criterion = parts.criterion();
        builder.customers = customers();
        builder.system = system();
        builder.standard = parts.standard();
        return builder;
    }

    @JsonProperty("criterion")
    private @Nullable Criterion jsonCriterion() {
        return parts.criterion();
    }

    @JsonProperty("serviceStandard")
    private @Nullable ServiceStandard jsonServiceStandard() {
        return parts.standard();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Segment segment && parts.equals(segment.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "Segment " + id() + " version " + version() + " (" + status() + ", " + kind() + ")";
    }

    /** Collects the parts of a segment. Not thread-safe. */
    public static final class Builder {

        private final SegmentId id;
        private final Kind kind;
        private String name;
        private String version = "1";
        private Status status = Status.DRAFT;
        private @Nullable Criterion criterion;
        private Set<CustomerId> customers = Set.of();
        private String system = "";
        private @Nullable ServiceStandard standard;

        private Builder(SegmentId id, Kind kind) {
            this.id = Objects.requireNonNull(id, "id");
            this.kind = Objects.requireNonNull(kind, "kind");
            this.name = id.toString();
        }

        /**
         * Says what people call it.
         *
         * @param name 1 to 200 characters
         * @return this builder
         */
        public Builder name(String name) {
            this.name = Codes.name("name", name);
            return this;
        }

        /**
         * Says which version it is.
         *
         * @param version 1 to 200 characters
         * @return this builder
         */
        public Builder version(String version) {
            this.version = Codes.name("version", version);
            return this;
        }

        /**
         * Says whether it is in use.
         *
         * @param status the status
         * @return this builder
         */
        public Builder status(Status status) {
            this.status = Objects.requireNonNull(status, "status");
            return this;
        }

        /**
         * Replaces the criterion of a {@code RULE_BASED} segment.
         *
         * @param criterion what makes a customer a member
         * @return this builder
         */
        public Builder criterion(Criterion criterion) {
            this.criterion = Objects.requireNonNull(criterion, "criterion");
            return this;
        }

        /**
         * Replaces the members of a {@code CUSTOMER_SET}.
         *
         * @param customers the members, at most 1,000,000
         * @return this builder
         */
        public Builder customers(Collection<CustomerId> customers) {
            this.customers = Codes.sorted("customers", customers);
            return this;
        }

        /**
         * Replaces the system of an {@code EXTERNAL} segment.
         *
         * @param system its name, 1 to 200 characters
         * @return this builder
         */
        public Builder system(String system) {
            this.system = Codes.name("system", system);
            return this;
        }

        /**
         * Says what every member is promised.
         *
         * @param standard the standard
         * @return this builder
         */
        public Builder serviceStandard(ServiceStandard standard) {
            this.standard = Objects.requireNonNull(standard, "serviceStandard");
            return this;
        }

        /**
         * Makes the segment.
         *
         * @return an immutable segment
         * @throws IllegalArgumentException if a part does not go with the kind, the criterion asks for this segment itself,
         *     or there are more than 1,000,000 customers
         */
        public Segment build() {
            check("criterion", criterion != null, Kind.RULE_BASED);
            check("system", !system.isEmpty(), Kind.EXTERNAL);
            if (!customers.isEmpty()) check("customers", true, Kind.CUSTOMER_SET);
            if (customers.size() > MAX_CUSTOMERS)
                throw new IllegalArgumentException("Segment " + id + " has " + customers.size() + " customers; "
                        + MAX_CUSTOMERS + " are allowed\nFind so many by a criterion.");
            if (criterion != null && criterion.segments().contains(id))
                throw new IllegalArgumentException("Segment " + id + " asks for members of itself\nName another.");
            return new Segment(new Parts(id, name, version, status, kind, criterion, customers, system, standard));
        }

        private void check(String part, boolean given, Kind owner) {
            if (given != (kind == owner))
                throw new IllegalArgumentException(
                        "Segment " + id + " is " + kind + (given ? " and has " : " and has no ") + part + "\nA " + owner
                                + " segment has one, others have none.");
        }
    }
}
