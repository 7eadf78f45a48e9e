package dev.crmkit.examples.source;

import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.testkit.simulate.FiledClaim;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a source hands to the desk: what is known of every customer before any claim is decided, and what is claimed or
 * said afterwards. Immutable.
 */
public final class Year {

    private final About about;
    private final Instant asOf;
    private final SortedMap<CustomerId, CustomerHistory> histories;
    private final List<FiledClaim> claims;
    private final List<Delivery> deliveries;
    private final List<Review> reviews;
    private final Map<String, Integer> counts;
    private final List<ReadTable> tables;
    private final List<Touchpoint> everyone;

    private Year(Builder parts) {
        this.about = parts.about;
        this.asOf = parts.asOf;
        this.histories = Collections.unmodifiableSortedMap(new TreeMap<>(parts.histories));
        this.claims = List.copyOf(parts.claims);
        this.deliveries = List.copyOf(parts.deliveries);
        this.reviews = List.copyOf(parts.reviews);
        this.counts = Collections.unmodifiableMap(new LinkedHashMap<>(parts.counts));
        this.tables = List.copyOf(parts.tables);
        this.everyone = List.copyOf(parts.everyone);
    }

    /**
     * Starts a year without claims, deliveries and reviews.
     *
     * @param about what it is about
     * @param asOf the instant as of which customers are scored
     * @param histories what is known of each customer
     * @return a builder
     */
    public static Builder of(About about, Instant asOf, Map<CustomerId, CustomerHistory> histories) {
        return new Builder(about, asOf, histories);
    }

    /**
     * What it is about.
     *
     * @return name, title, notes and zone
     */
    public About about() {
        return about;
    }

    /**
     * The instant as of which customers are scored.
     *
     * @return the end of the year
     */
    public Instant asOf() {
        return asOf;
    }

    /**
     * What is known of each customer, without the decisions on his claims.
     *
     * @return the histories in the order of the ids, unmodifiable
     */
    public SortedMap<CustomerId, CustomerHistory> histories() {
        return histories;
    }

    /**
     * What is claimed.
     *
     * @return the claims in the order of time, unmodifiable
     */
    public List<FiledClaim> claims() {
        return claims;
    }

    /**
     * How promised deliveries ended.
     *
     * @return one for each order, unmodifiable; empty for an airline
     */
    public List<Delivery> deliveries() {
        return deliveries;
    }

    /**
     * What customers said afterwards.
     *
     * @return the reviews, unmodifiable; empty for an airline
     */
    public List<Review> reviews() {
        return reviews;
    }

    /**
     * What else was counted.
     *
     * @return numbers by their key in the summary, in a fixed order, unmodifiable
     */
    public Map<String, Integer> counts() {
        return counts;
    }

    /**
     * The tables that were read.
     *
     * @return with what became of their rows, unmodifiable; empty where nothing was read
     */
    public List<ReadTable> tables() {
        return tables;
    }

    /**
     * What was said to everyone, and so belongs to no history of one customer.
     *
     * @return the touchpoints, unmodifiable
     */
    public List<Touchpoint> everyone() {
        return everyone;
    }

    /** Collects the parts of a year. Not thread-safe. */
    public static final class Builder {

        private final About about;
        private final Instant asOf;
        private final Map<CustomerId, CustomerHistory> histories;
        private final Map<String, Integer> counts = new LinkedHashMap<>();
        private final List<ReadTable> tables = new ArrayList<>();
        private List<Touchpoint> everyone = List.of();
        private List<FiledClaim> claims = List.of();
        private List<Delivery> deliveries = List.of();
        private List<Review> reviews = List.of();

        private Builder(About about, Instant asOf, Map<CustomerId, CustomerHistory> histories) {
            this.about = Objects.requireNonNull(about, "about");
            this.asOf = Objects.requireNonNull(asOf, "asOf");
            this.histories = Objects.requireNonNull(histories, "histories");
        }

        /**
         * Says what is claimed.
         *
         * @param claims in the order of time
         * @return this builder
         */
        public Builder claims(List<FiledClaim> claims) {
            this.claims = claims;
            return this;
        }

        /**
         * Says how deliveries ended and what was said of them.
         *
         * @param deliveries one for each order
         * @param reviews what was said
         * @return this builder
         */
        public Builder orders(List<Delivery> deliveries, List<Review> reviews) {
            this.deliveries = deliveries;
            this.reviews = reviews;
            return this;
        }

        /**
         * Adds a number.
         *
         * @param key its key in the summary
         * @param count the number
         * @return this builder
         */
        public Builder count(String key, int count) {
            counts.put(key, count);
            return this;
        }

        /**
         * Says what was said to everyone.
         *
         * @param touchpoints the touchpoints
         * @return this builder
         */
        public Builder everyone(List<Touchpoint> touchpoints) {
            this.everyone = touchpoints;
            return this;
        }

        /**
         * Adds a table that was read.
         *
         * @param table the table
         * @return this builder
         */
        public Builder table(ReadTable table) {
            tables.add(table);
            return this;
        }

        /**
         * Makes the year.
         *
         * @return an immutable year
         */
        public Year build() {
            return new Year(this);
        }
    }
}
