package dev.crmkit.testkit.contract;

import static dev.crmkit.testkit.fixture.Flights.bumped;
import static dev.crmkit.testkit.fixture.Flights.compensation;
import static dev.crmkit.testkit.fixture.Flights.demand;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.remedy.EntitlementKind;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.remedy.Nature;
import dev.crmkit.model.remedy.Occasion;
import dev.crmkit.model.remedy.Remedy;
import dev.crmkit.rules.ledger.CompensationLedger;
import dev.crmkit.rules.ledger.Demand;
import dev.crmkit.rules.ledger.Receipt;
import java.time.Duration;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * What every ledger must keep: no harm is ever paid twice. A team with a store of its own proves it so:
 *
 * <pre>{@code
 * class OurLedgerTest implements CompensationLedgerContract {
 *
 *     @Override
 *     public CompensationLedger ledger() {
 *         return new OurLedger();
 *     }
 * }
 * }</pre>
 */
public interface CompensationLedgerContract {

    /**
     * Makes the ledger under test.
     *
     * @return an empty ledger; each test asks for one
     */
    CompensationLedger ledger();

    /**
     * How many harms the tests of concurrency fight over.
     *
     * @return a number of harms, 2,000 unless overridden; fewer for slow stores
     */
    default int contestedHarms() {
        return 2_000;
    }

    /** What is due is granted to whom it is due, and the grant can be read. */
    @Test
    default void aFirstClaimIsGranted() {
        CompensationLedger ledger = ledger();
        Demand first = demand("c-1", bumped("220-1234567891"), 250);
        Grant grant = granted(ledger.claim(first));
        assertEquals(euros(250), grant.amount(), "a first claim gets all that is due");
        assertEquals(first.profile(), grant.madeTo(), "a grant names the profile it was made to");
        assertEquals(first.occasion(), grant.occasion(), "a grant names when, where and by whom");
        assertEquals(List.of(grant), grants(ledger, first), "a grant can be read");
    }

    /** The second channel gets nothing, and sees the first grant. */
    @Test
    default void aSecondClaimSeesTheFirstGrant() {
        CompensationLedger ledger = ledger();
        Grant first = granted(ledger.claim(demand("c-1", bumped("220-1234567891"), 250)));
        Receipt second = ledger.claim(demand("c-2", bumped("220-1234567891"), 250));
        assertEquals(
                first, alreadyGranted(second, "a second claim for one harm").first());
    }

    /** Another profile of the same person is still the same harm: the key is the harm, never the customer. */
    @Test
    default void anotherProfileIsTheSameHarm() {
        CompensationLedger ledger = ledger();
        Demand first = demand("c-1", bumped("220-1234567891"), 250);
        granted(ledger.claim(first));
        Identity other = Identity.customer(CustomerId.of("C-2"));
        Demand second = new Demand(
                demand("c-2", bumped("220-1234567891"), 250).claim(),
                first.incident(),
                other,
                first.due(),
                first.occasion());
        alreadyGranted(ledger.claim(second), "one harm claimed under a second profile");
        assertEquals(1, grants(ledger, first).size(), "one harm claimed under two profiles has one grant");
    }

    /** Two travellers of one booking are two harms. */
    @Test
    default void anotherTravellerIsAnotherHarm() {
        CompensationLedger ledger = ledger();
        granted(ledger.claim(demand("c-1", bumped("220-1234567891"), 250)));
        granted(ledger.claim(demand("c-2", bumped("220-1234567892"), 250)));
    }

    /** One harm may be due several kinds of thing, each once. */
    @Test
    default void anotherKindIsGrantedBesides() {
        CompensationLedger ledger = ledger();
        Demand compensation = demand("c-1", bumped("220-1234567891"), 250);
        granted(ledger.claim(compensation));
        Entitlement refund = new Entitlement(
                EntitlementKind.REFUND, Nature.MANDATORY, new Remedy.Payment(euros(99)), "fixture@1", "Art. 2");
        granted(ledger.claim(new Demand(
                compensation.claim(),
                compensation.incident(),
                compensation.profile(),
                refund,
                compensation.occasion())));
    }

    /** When more is due later, the difference is paid; when less is, nothing. */
    @Test
    default void aHigherDuePaysTheDifference() {
        CompensationLedger ledger = ledger();
        Incident incident = bumped("220-1234567891");
        Grant first = granted(ledger.claim(demand("c-1", incident, 250)));
        Receipt.ToppedUp topped = assertInstanceOf(
                Receipt.ToppedUp.class, ledger.claim(demand("c-2", incident, 400)), "a higher due is topped up");
        assertEquals(euros(150), topped.difference().amount(), "a top-up pays only the difference");
        assertEquals(List.of(first), topped.before(), "a top-up shows what was granted before");
        alreadyGranted(ledger.claim(demand("c-3", incident, 250)), "a lower due after a higher one");
        assertEquals(List.of(first, topped.difference()), grants(ledger, demand("c", incident, 1)));
    }

    /** The same claim again is a retry: the same grant, at any later time. Ids do not expire. */
    @Test
    default void aRetryGetsTheSameGrant() {
        CompensationLedger ledger = ledger();
        Demand demand = demand("c-1", bumped("220-1234567891"), 250);
        Grant grant = granted(ledger.claim(demand));
        Occasion later = new Occasion(
                demand.occasion().at().plus(Duration.ofDays(400)),
                demand.occasion().channel(),
                "");
        Receipt retry =
                ledger.claim(new Demand(demand.claim(), demand.incident(), demand.profile(), demand.due(), later));
        assertEquals(new Receipt.Granted(grant, true), retry, "a retry gets its own grant again, however late");
    }

    /** Sums in two currencies are not compared without a rate. */
    @Test
    default void anotherCurrencyIsNotGranted() {
        CompensationLedger ledger = ledger();
        Demand first = demand("c-1", bumped("220-1234567891"), 250);
        Grant grant = granted(ledger.claim(first));
        Entitlement dollars = new Entitlement(
                EntitlementKind.COMPENSATION,
                Nature.MANDATORY,
                new Remedy.Payment(Money.ofMajor(CurrencyUnit.USD, 900)),
                "fixture@1",
                "Art. 1");
        Demand second = new Demand(
                demand("c-2", bumped("220-1234567891"), 1).claim(),
                first.incident(),
                first.profile(),
                dollars,
                first.occasion());
        assertEquals(
                new Receipt.OtherCurrency(List.of(grant)), ledger.claim(second), "another currency needs a rate first");
    }

    /** A retry gets its own grant even if more, or less, is due by now: it is the same claim. */
    @Test
    default void aRetryOfATopUpGetsTheSameDifference() {
        CompensationLedger ledger = ledger();
        Incident incident = bumped("220-1234567891");
        Grant first = granted(ledger.claim(demand("c-1", incident, 250)));
        ledger.claim(demand("c-2", incident, 400));
        Receipt retry = ledger.claim(demand("c-2", incident, 600));
        Receipt.ToppedUp topped = assertInstanceOf(Receipt.ToppedUp.class, retry, "a retry of a top-up is one again");
        assertTrue(topped.isRetry(), "a retry says that it is one");
        assertEquals(euros(150), topped.difference().amount(), "a retry gets its own difference");
        assertEquals(List.of(first), topped.before(), "a retry shows what was granted before it");
        assertEquals(2, grants(ledger, demand("c", incident, 1)).size(), "a retry grants nothing");
    }

    /** A claim's id belongs to the claim for one harm: used for a second harm it is a second claim. */
    @Test
    default void oneIdForTwoHarmsIsTwoClaims() {
        CompensationLedger ledger = ledger();
        granted(ledger.claim(demand("call-7", bumped("220-1234567891"), 250)));
        granted(ledger.claim(demand("call-7", bumped("220-1234567892"), 250)));
    }

    /** What the ledger hands out cannot be used to change it. */
    @Test
    default void historyCannotBeChanged() {
        CompensationLedger ledger = ledger();
        Demand demand = demand("c-1", bumped("220-1234567891"), 250);
        Grant grant = granted(ledger.claim(demand));
        try {
            grants(ledger, demand).clear();
        } catch (UnsupportedOperationException isUnmodifiable) {
            assertEquals(List.of(grant), grants(ledger, demand));
        }
        assertEquals(List.of(grant), grants(ledger, demand), "the list of grants can be changed from outside");
    }

    /** However many channels claim at once, each harm is granted exactly once. */
    @Test
    default void claimsAtOnceGrantOnce() {
        Contention contention = Contention.over(contestedHarms(), 4, thread -> 250);
        contention.fight(ledger());
        assertEquals(List.of(), contention.harmsNotPaidExactly(euros(250)), "harms not granted exactly once");
        assertEquals(contestedHarms(), contention.firstGrants(), "claims that were told they are the first");
    }

    /** When one claim is sent several times at once, one is the first and the others are retries. */
    @Test
    default void retriesAtOnceGrantOnce() {
        Contention contention = Contention.ofRetries(contestedHarms(), 4, 250);
        contention.fight(ledger());
        assertEquals(List.of(), contention.harmsNotPaidExactly(euros(250)), "harms not granted exactly once");
        assertEquals(contestedHarms(), contention.firstGrants(), "retries that were told they are the first");
    }

    /** When claims with different dues come at once, the sum is the highest due, never more. */
    @Test
    default void topUpsAtOnceNeverExceedTheHighestDue() {
        Contention contention = Contention.over(contestedHarms(), 4, thread -> 100 * (thread + 1));
        contention.fight(ledger());
        assertEquals(List.of(), contention.harmsNotPaidExactly(euros(400)), "harms not paid exactly the highest due");
    }

    private static Grant granted(Receipt receipt) {
        Receipt.Granted granted = assertInstanceOf(Receipt.Granted.class, receipt, "a first claim is granted");
        assertTrue(!granted.isRetry(), "a first claim is not a retry");
        return granted.grant();
    }

    private static Receipt.AlreadyGranted alreadyGranted(Receipt receipt, String what) {
        return assertInstanceOf(Receipt.AlreadyGranted.class, receipt, what + " must not be granted again");
    }

    private static List<Grant> grants(CompensationLedger ledger, Demand demand) {
        return ledger.grants(demand.incident(), compensation(1).kind());
    }

    private static Money euros(int amount) {
        return Money.ofMajor(CurrencyUnit.EUR, amount);
    }
}
