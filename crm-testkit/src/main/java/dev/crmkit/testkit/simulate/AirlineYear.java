package dev.crmkit.testkit.simulate;

import static java.util.Objects.requireNonNull;

import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * A year of a small airline and its customers: bookings with promised arrivals, flights that keep them or not, and claims.
 * Immutable once simulated.
 *
 * <p>What is true of it: every third incident is claimed again in a second channel, a tenth of those under a second profile
 * that nobody merged; every fifth household is a family on one booking; and each customer's share of kept promises is drawn
 * around a rate that {@link #keepRate} tells, so that scores can be compared with it.
 */
public final class AirlineYear {

    /** The last instant of the year. */
    public static final Instant END = Instant.parse("2026-01-01T00:00:00Z");

    private final Map<CustomerId, Customer> customers = new TreeMap<>();
    private final Map<CustomerId, Double> keepRates = new TreeMap<>();
    private final Map<CustomerId, List<Touchpoint>> touchpoints = new TreeMap<>();
    private final Map<CustomerId, List<Incident>> incidentsOf = new TreeMap<>();
    private final List<Incident> incidents = new ArrayList<>();
    private final List<FiledClaim> claims = new ArrayList<>();

    private AirlineYear() {}

    /**
     * Simulates the year 2025 with 2,000 customers.
     *
     * @param seed the same seed gives the same year
     * @return the year
     */
    public static AirlineYear simulate(long seed) {
        return simulate(seed, 2_000);
    }

    /**
     * Simulates the year 2025.
     *
     * @param seed the same seed gives the same year
     * @param customers how many customers, above 0
     * @return the year
     * @throws IllegalArgumentException if there are no customers
     */
    public static AirlineYear simulate(long seed, int customers) {
        if (customers < 1)
            throw new IllegalArgumentException(
                    "customers " + customers + " is below 1\nA year needs somebody who flies.");
        var year = new AirlineYear();
        var random = new SplittableRandom(seed);
        var bookings = new Bookings(random, year);
        while (year.customers.size() < customers) {
            int size = random.nextInt(5) == 0 ? 2 + random.nextInt(3) : 1;
            bookings.household(Math.min(size, customers - year.customers.size()));
        }
        year.claims.sort(Comparator.comparing(FiledClaim::at)
                .thenComparing(filed -> filed.claim().id().value()));
        return year;
    }

    void add(Customer customer, double keepRate) {
        customers.put(customer.id(), customer);
        keepRates.put(customer.id(), keepRate);
        touchpoints.put(customer.id(), new ArrayList<>());
        incidentsOf.put(customer.id(), new ArrayList<>());
    }

    void add(CustomerId customer, Touchpoint touchpoint) {
        requireNonNull(touchpoints.get(customer), "customer").add(touchpoint);
    }

    /** Adds an incident. The result is its number, from 0. */
    int add(CustomerId customer, Incident incident) {
        requireNonNull(incidentsOf.get(customer), "customer").add(incident);
        incidents.add(incident);
        return incidents.size() - 1;
    }

    void add(FiledClaim claim) {
        claims.add(claim);
    }

    /**
     * The customers.
     *
     * @return their ids in ascending order
     */
    public List<CustomerId> customers() {
        return List.copyOf(customers.keySet());
    }

    /**
     * What happened to a customer, without the decisions on his claims.
     *
     * @param customer the customer
     * @return a builder of his history, to which those decisions can be added
     * @throws NullPointerException if there is no such customer
     */
    public CustomerHistory.Builder history(CustomerId customer) {
        var history = CustomerHistory.builder().add(requireNonNull(customers.get(customer), "customer"));
        requireNonNull(touchpoints.get(customer), "customer").forEach(history::add);
        requireNonNull(incidentsOf.get(customer), "customer").forEach(history::add);
        return history;
    }

    /**
     * The true rate at which the airline keeps its promises to a customer.
     *
     * @param customer the customer
     * @return between 0 and 1
     * @throws NullPointerException if there is no such customer
     */
    public double keepRate(CustomerId customer) {
        return requireNonNull(keepRates.get(customer), "customer");
    }

    /**
     * What went wrong in the year, one incident a traveller.
     *
     * @return the incidents, unmodifiable
     */
    public List<Incident> incidents() {
        return List.copyOf(incidents);
    }

    /**
     * What was claimed, in the order of time.
     *
     * @return the claims, unmodifiable
     */
    public List<FiledClaim> claims() {
        return List.copyOf(claims);
    }

    /**
     * How many meetings there were before any claim was decided.
     *
     * @return the number of touchpoints
     */
    public int touchpoints() {
        return touchpoints.values().stream().mapToInt(List::size).sum();
    }
}
