package dev.crmkit.testkit.simulate;

import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.Party;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Makes households, and books and flies their journeys over the year. */
final class Bookings {

    private static final Instant START = Instant.parse("2025-01-20T00:00:00Z");
    private static final int DAYS = 330;
    private static final List<Route> ROUTES = List.of(Route.values());

    private final SplittableRandom random;
    private final AirlineYear year;
    private final Claims claims;
    private int customers;
    private int journeys;

    Bookings(SplittableRandom random, AirlineYear year) {
        this.random = random;
        this.year = year;
        this.claims = new Claims(random, year);
    }

    /** One to four people on one booking, with the same luck: how reliable the airline is on their routes. */
    void household(int size) {
        double smooth = 0.5 + 0.48 * Math.sqrt(random.nextDouble());
        List<CustomerId> members = new ArrayList<>();
        for (int i = 0; i < size; i++) members.add(member(smooth));
        int flights = 2 + random.nextInt(8);
        for (int i = 0; i < flights; i++) fly(members, smooth);
    }

    private CustomerId member(double smooth) {
        CustomerId id = CustomerId.of(String.format(Locale.ROOT, "C-%05d", ++customers));
        Customer customer = Customer.builder(id)
                .party(new Party.Person("", "Traveller", String.valueOf(customers)))
                .identity(Identity.of("loyalty", "99" + (100_000 + customers)))
                .build();
        year.add(customer, Mishap.keepRate(smooth));
        return id;
    }

    private void fly(List<CustomerId> members, double smooth) {
        Route route = ROUTES.get(random.nextInt(ROUTES.size()));
        Instant departure = START.plus(Duration.ofDays(random.nextInt(DAYS)))
                .plus(Duration.ofMinutes(5L * (60 + random.nextInt(190))));
        boolean kept = random.nextDouble() < smooth;
        Mishap mishap = kept ? Mishap.NONE : Mishap.draw(random);
        var journey = new Journey(
                ++journeys,
                route,
                departure,
                mishap,
                mishap.lateness(random),
                mishap.circumstances(random, route.facts()));
        for (int i = 0; i < members.size(); i++) {
            journey.touchpoints(members.get(i), i).forEach(t -> year.add(t.customer(), t.touchpoint()));
            if (mishap.isIncident()) claims.file(journey, members.get(i), i);
        }
    }
}
