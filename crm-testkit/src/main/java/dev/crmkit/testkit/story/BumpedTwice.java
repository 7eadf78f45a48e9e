package dev.crmkit.testkit.story;

import static dev.crmkit.model.channel.Channel.CHECK_IN_DESK;
import static dev.crmkit.model.channel.Channel.EMAIL;
import static dev.crmkit.model.channel.Channel.PHONE;
import static dev.crmkit.model.customer.Identity.ticket;
import static dev.crmkit.model.incident.FlightFacts.DISTANCE_KM;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MINUTES;

import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.remedy.ClaimId;
import dev.crmkit.rules.desk.Claim;
import dev.crmkit.rules.desk.CompensationDesk;
import dev.crmkit.rules.desk.Decision;
import dev.crmkit.rules.ledger.CompensationLedger;
import dev.crmkit.rules.statute.EuAirPassengerRights;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A bumped passenger is compensated at the check-in desk and phones minutes later for a second payment. The phone agent
 * opens a second profile; his wife is on the same booking; and some days later a longer route turns out to be due more.
 * Told in Harvard Business Manager, July 2005. Immutable.
 */
public final class BumpedTwice implements Story {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Instant TWO_PAST_TWO = Instant.parse("2026-03-01T14:02:00Z");

    private final Supplier<CompensationLedger> ledger;
    private final Identity profile = Identity.customer(CustomerId.of("C-1"));
    private final Identity secondProfile = Identity.customer(CustomerId.of("C-2"));
    private final Incident his = bumped("220-1234567890");
    private final Incident hers = bumped("220-1234567891");

    private BumpedTwice(Supplier<CompensationLedger> ledger) {
        this.ledger = Objects.requireNonNull(ledger, "ledger");
    }

    /**
     * The story on the ledger in memory.
     *
     * @return the story
     */
    public static BumpedTwice inMemory() {
        return on(CompensationLedger::inMemory);
    }

    /**
     * The story on a ledger of the host's own.
     *
     * @param ledger makes an empty ledger for each playing
     * @return the story
     */
    public static BumpedTwice on(Supplier<CompensationLedger> ledger) {
        return new BumpedTwice(ledger);
    }

    private static Incident bumped(String ticket) {
        return Incident.deniedBoarding("LH 123", DAY, "FRA", ticket(ticket)).with(DISTANCE_KM, 900);
    }

    @Override
    public String title() {
        return "Bumped twice";
    }

    @Override
    public List<Scene> play() {
        CompensationDesk desk = CompensationDesk.of(EuAirPassengerRights.inForce(), ledger.get());
        Claim atTheDesk = Claim.of(ClaimId.of("desk-1"), his, CHECK_IN_DESK)
                .under(profile)
                .by("agent-7");
        Decision first = desk.decide(atTheDesk, TWO_PAST_TWO);
        Claim byPhone = Claim.of(ClaimId.of("phone-1"), his, PHONE).under(secondProfile);
        Decision second = desk.decide(byPhone, TWO_PAST_TWO.plus(9, MINUTES));
        Claim wife = Claim.of(ClaimId.of("phone-2"), hers, PHONE);
        Decision herOwn = desk.decide(wife, TWO_PAST_TWO.plus(12, MINUTES));
        Claim byMail = Claim.of(ClaimId.of("mail-1"), his.with(DISTANCE_KM, 1900), EMAIL)
                .under(profile);
        Decision more = desk.decide(byMail, TWO_PAST_TWO.plus(5, DAYS));
        Decision retry = desk.decide(atTheDesk, TWO_PAST_TWO.plus(6, DAYS));
        return List.of(
                Scene.of("He is compensated at the desk.", "GRANTED EUR 250.00 · Art. 7(1)(a)", first),
                Scene.of("Nine minutes later he phones.", "ALREADY GRANTED at check-in desk, 14:02", second),
                Scene.of("The phone agent sees by whom.", "agent-7", employee(second)),
                Scene.of("Under another profile: a merge is proposed.", "C-1 and C-2", proposal(second)),
                Scene.of("His wife gets her own.", "GRANTED EUR 250.00 · Art. 7(1)(a)", herOwn),
                Scene.of(
                        "The distance turns out to be 1,900 km.",
                        "TOPPED UP EUR 150.00 · Art. 7(1)(b), first at check-in desk, 2026-03-01 14:02",
                        more),
                Scene.of("The desk's request is sent again.", first.granted(), retry.granted()));
    }

    private static String employee(Decision decision) {
        return decision.firstGrant().map(grant -> grant.occasion().employee()).orElse("nobody");
    }

    private static String proposal(Decision decision) {
        return decision.mergeProposal()
                .map(merge -> merge.first().id() + " and " + merge.second().id())
                .orElse("none");
    }
}
