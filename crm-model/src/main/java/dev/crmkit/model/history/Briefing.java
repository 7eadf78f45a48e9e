package dev.crmkit.model.history;

import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.explain.Phrasebook;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.touchpoint.Commitment.Remedied;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What anyone who is about to meet this customer must know, on one page: what was granted, what is promised, what waits for
 * an answer, what the customer wants, and what to avoid. Immutable.
 *
 * <pre>{@code
 * Briefing briefing = Briefing.of(history, asOf);
 * briefing.granted();                                        // the voucher that the desk gave him an hour ago
 * briefing.page(Locale.ENGLISH, ZoneId.of("Europe/Berlin")); // for the agent's screen
 * }</pre>
 *
 * <p>The lists are whole; the page shows the five most urgent of each and says how many more there are.
 */
public final class Briefing {

    private final Instant asOf;
    private final CustomerHistory history;
    private final List<PromiseStanding> promises;
    private final List<Matter> matters;
    private final List<NeedStanding> needs;

    private Briefing(CustomerHistory history, Instant asOf) {
        this.asOf = asOf;
        this.history = history;
        List<Touchpoint> touchpoints = history.touchpoints();
        this.promises = PromiseStanding.of(touchpoints, asOf).stream()
                .filter(promise -> promise.status().isPending())
                .sorted(Comparator.comparing(promise -> promise.promise().due().until()))
                .toList();
        this.matters = Matter.of(touchpoints, asOf).stream()
                .filter(matter -> matter.turn() == Turn.COMPANY)
                .sorted(Comparator.comparing(Matter::since))
                .toList();
        this.needs = NeedStanding.of(touchpoints, asOf).stream()
                .filter(NeedStanding::isOpen)
                .toList();
    }

    /**
     * The briefing as it would have been given at an instant.
     *
     * @param history all that is known of the customer
     * @param asOf the instant before the meeting; what happened or became known later is not used
     * @return the briefing
     */
    public static Briefing of(CustomerHistory history, Instant asOf) {
        return new Briefing(history.asOf(asOf, asOf), Objects.requireNonNull(asOf, "asOf"));
    }

    /**
     * The instant before the meeting.
     *
     * @return the instant that was asked for
     */
    public Instant asOf() {
        return asOf;
    }

    /**
     * Who it is.
     *
     * @return the profile merged from all that are known, or nothing if no profile is known
     */
    public Optional<Customer> customer() {
        return history.profile();
    }

    /**
     * What was given so far, under any profile.
     *
     * @return the grants, the latest first
     */
    public List<Grant> granted() {
        List<Grant> granted = new ArrayList<>(history.grants());
        Collections.reverse(granted);
        return Collections.unmodifiableList(granted);
    }

    /**
     * What the company still owes by its word.
     *
     * @return the open and overdue promises, the next due first
     */
    public List<PromiseStanding> promises() {
        return promises;
    }

    /**
     * What waits for the company.
     *
     * @return the matters in which the company has the turn, the longest waiting first
     */
    public List<Matter> matters() {
        return matters;
    }

    /**
     * What the customer wants.
     *
     * @return the open needs, in the order in which they were learned
     */
    public List<NeedStanding> needs() {
        return needs;
    }

    /**
     * What went wrong and for which nothing has been given.
     *
     * @return the incidents without a grant and without a touchpoint in which they were remedied, the latest first
     */
    public List<Incident> untreated() {
        Set<IncidentKey> treated = Stream.concat(
                        history.grants().stream().map(Grant::incident),
                        history.touchpoints().stream()
                                .map(Touchpoint::content)
                                .filter(Remedied.class::isInstance)
                                .map(content -> ((Remedied) content).incident()))
                .collect(Collectors.toSet());
        List<Incident> untreated = new ArrayList<>(history.incidents());
        untreated.removeIf(incident -> treated.contains(incident.key()));
        Collections.reverse(untreated);
        return Collections.unmodifiableList(untreated);
    }

    /**
     * What to leave undone in this meeting.
     *
     * @return the reasons, the most important first; the codes begin with {@code briefing.avoid}
     */
    public List<Reason> avoid() {
        return Avoid.in(this);
    }

    /**
     * The page, for a person.
     *
     * @param locale German for a German locale, English for any other
     * @param zone the zone in which times are written
     * @return lines separated by {@code \n}; it holds the personal data that the agent needs
     */
    public String page(Locale locale, ZoneId zone) {
        return page(Phrasebook.standard(), locale, zone);
    }

    /**
     * The page, for a person, in a host's own words too.
     *
     * @param book the standard book joined with the host's, whose sentences promises and replies may use
     * @param locale German for a German locale, English for any other
     * @param zone the zone in which times are written
     * @return lines separated by {@code \n}; it holds the personal data that the agent needs
     */
    public String page(Phrasebook book, Locale locale, ZoneId zone) {
        return new BriefingPage(this, book, locale, zone).text();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Briefing briefing && asOf.equals(briefing.asOf) && history.equals(briefing.history);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, history);
    }

    @Override
    public String toString() {
        return "Briefing as of " + asOf + ": " + history.grants().size() + " grants, " + promises.size() + " promises, "
                + matters.size() + " matters, " + needs.size() + " needs";
    }
}
