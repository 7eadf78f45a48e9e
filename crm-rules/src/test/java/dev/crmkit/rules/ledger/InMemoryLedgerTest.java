package dev.crmkit.rules.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.remedy.ClaimId;
import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.remedy.EntitlementKind;
import dev.crmkit.model.remedy.Nature;
import dev.crmkit.model.remedy.Occasion;
import dev.crmkit.model.remedy.Remedy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class InMemoryLedgerTest {

    private static final int INCIDENTS = 100_000;
    private static final int THREADS = 8;
    private static final List<Channel> CHANNELS =
            List.of(Channel.CHECK_IN_DESK, Channel.PHONE, Channel.EMAIL, Channel.WEB);
    private static final Instant AT = Instant.parse("2026-03-01T14:02:00Z");

    private final CompensationLedger ledger = CompensationLedger.inMemory();

    @Test
    void eightThreadsInFourChannelsGrantEachOfManyIncidentsOnce() throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        List<Callable<Integer>> desks = new ArrayList<>();
        for (int t = 0; t < THREADS; t++) desks.add(desk(t));
        int granted = 0;
        for (Future<Integer> desk : executor.invokeAll(desks)) granted += desk.get();
        executor.shutdown();
        assertThat(granted).isEqualTo(INCIDENTS);
        assertThat(IntStream.range(0, INCIDENTS)
                        .filter(i -> ledger.grants(key(i), EntitlementKind.COMPENSATION)
                                        .size()
                                == 1))
                .hasSize(INCIDENTS);
    }

    /** Half of the desks go through the incidents from the end, so that they meet in the middle and at both ends. */
    private Callable<Integer> desk(int thread) {
        return () -> {
            int granted = 0;
            for (int n = 0; n < INCIDENTS; n++) {
                int i = thread % 2 == 0 ? n : INCIDENTS - 1 - n;
                Receipt receipt = ledger.claim(demand(thread + "-" + i, i, CHANNELS.get(thread % 4), 250));
                if (receipt instanceof Receipt.Granted) granted++;
            }
            return granted;
        };
    }

    @Test
    void aDemandOfNothingIsRefused() {
        assertThatThrownBy(() -> demand("c", 1, Channel.PHONE, 0))
                .hasMessageStartingWith("due EUR 0.00 is not above 0");
    }

    private static IncidentKey key(int i) {
        return new IncidentKey("flight/XC1/2026-03-01/FRA/ticket:" + (8_800_000_000_000L + i));
    }

    private static Demand demand(String claim, int i, Channel channel, int euros) {
        var due = new Entitlement(
                EntitlementKind.COMPENSATION,
                Nature.MANDATORY,
                new Remedy.Payment(Money.ofMajor(CurrencyUnit.EUR, euros)),
                "test@1",
                "Art. 1");
        Identity who = Identity.ticket("880-" + i);
        return new Demand(ClaimId.of(claim), key(i), who, due, new Occasion(AT, channel, ""));
    }
}
