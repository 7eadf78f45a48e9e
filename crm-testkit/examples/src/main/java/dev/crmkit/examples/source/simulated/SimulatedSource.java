package dev.crmkit.examples.source.simulated;

import dev.crmkit.examples.progress.Progress;
import dev.crmkit.examples.source.About;
import dev.crmkit.examples.source.Source;
import dev.crmkit.examples.source.Year;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.testkit.simulate.AirlineYear;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A year of a small airline with 2,000 customers, always the same one.
 *
 * @param seed the same seed gives the same year
 */
public record SimulatedSource(long seed) implements Source {

    private static final About ABOUT = new About(
            "simulated",
            "A year of a simulated airline",
            "Every claim is decided under Regulation (EC) 261/2004, every relationship is scored. Customers, flights and"
                    + " claims are simulated; nobody of them exists.",
            List.of(
                    "Every third incident is claimed again in a second channel, a tenth of those under a second profile"
                            + " of the same person.",
                    "What nobody knows of an incident counts as the policy assumes, which the report lists."),
            ZoneId.of("UTC"));

    /** The year that the report shows unless another one is asked for. */
    public SimulatedSource() {
        this(2025);
    }

    @Override
    public Year year(Progress progress) {
        try (Progress.Work work = progress.begin("Simulating the year", 2)) {
            AirlineYear simulated = AirlineYear.simulate(seed);
            work.done(1);
            Map<CustomerId, CustomerHistory> histories = new TreeMap<>();
            for (CustomerId customer : simulated.customers())
                histories.put(customer, simulated.history(customer).build());
            work.done(2);
            return Year.of(ABOUT, AirlineYear.END, histories)
                    .claims(simulated.claims())
                    .build();
        }
    }
}
