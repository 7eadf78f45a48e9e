package dev.crmkit.model.history;

import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.Party;
import dev.crmkit.model.customer.Relationship;
import dev.crmkit.model.explain.Phrasebook;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.explain.Value;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.moment.Due;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.touchpoint.Promise;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A briefing as the lines of one page, the five most urgent of each kind. Not thread-safe. */
final class BriefingPage {

    private static final int MOST = 5;

    private final Briefing briefing;
    private final Phrasebook book;
    private final Locale locale;
    private final ZoneId zone;
    private final List<String> lines = new ArrayList<>();

    BriefingPage(Briefing briefing, Phrasebook book, Locale locale, ZoneId zone) {
        this.briefing = briefing;
        this.book = book;
        this.locale = locale;
        this.zone = zone;
    }

    String text() {
        briefing.customer().ifPresentOrElse(this::customer, () -> say(about("unknown")));
        list(briefing.avoid(), reason -> reason);
        list(briefing.granted(), BriefingPage::granted);
        list(briefing.promises(), this::promised);
        list(briefing.matters(), BriefingPage::waits);
        list(briefing.untreated(), BriefingPage::untreated);
        list(briefing.needs(), BriefingPage::wants);
        return String.join("\n", lines);
    }

    private void customer(Customer customer) {
        say(about("customer")
                .with("name", customer.party().<String>match(BriefingPage::address, Party.Organization::name))
                .with("id", customer.id().value())
                .with("at", briefing.asOf()));
        Relationship relationship = customer.relationship();
        relationship.expected().ifPresent(type -> say(about("expects").with("type", type)));
        relationship.dedicatedContact().ifPresent(name -> say(about("contact").with("employee", name)));
    }

    private static String address(Party.Person person) {
        return Stream.of(person.courtesyTitle(), person.firstName(), person.lastName())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Reason granted(Grant grant) {
        return about("granted")
                .with("amount", grant.amount())
                .with("kind", new Value.Term(grant.entitlement().kind().code()))
                .with("channel", new Value.Term(grant.occasion().channel().code()))
                .with("at", grant.occasion().at());
    }

    private Reason promised(PromiseStanding standing) {
        return about(standing.status() == PromiseStatus.OVERDUE ? "overdue" : "promised")
                .with("what", what(standing.promise()))
                .with("due", due(standing.promise().due()));
    }

    private String what(Promise promise) {
        return promise.wording()
                .filter(wording -> book.codes().contains(wording.code()))
                .map(wording -> book.sentence(wording, locale, zone))
                .orElse(promise.what());
    }

    /** As exactly as it was said: a day, a minute, or the end of a longer time. */
    private Value due(Due due) {
        LocalDate day = LocalDate.ofInstant(due.from(), zone);
        boolean isDay = due.from().equals(day.atStartOfDay(zone).toInstant())
                && due.until().equals(day.plusDays(1).atStartOfDay(zone).toInstant());
        if (isDay) return new Value.Day(day);
        boolean isMinute = !due.until().isAfter(due.from().plus(1, ChronoUnit.MINUTES));
        return new Value.At(isMinute ? due.from() : due.until());
    }

    private static Reason waits(Matter matter) {
        return about("waits")
                .with("what", matter.touchpoints().get(0).content().kind())
                .with(
                        "channel",
                        new Value.Term(
                                matter.touchpoints().get(0).contact().channel().code()))
                .with("since", matter.since());
    }

    private static Reason untreated(Incident incident) {
        return about("untreated")
                .with("kind", new Value.Term(incident.kind().code()))
                .with("date", incident.date());
    }

    private static Reason wants(NeedStanding standing) {
        return about("wants").with("what", standing.need().what());
    }

    private static Reason about(String what) {
        return Reason.of("briefing." + what);
    }

    private <T> void list(List<T> items, Function<T, Reason> reason) {
        items.stream().limit(MOST).map(reason).forEach(this::say);
        if (items.size() > MOST) say(about("more").with("count", items.size() - MOST));
    }

    private void say(Reason reason) {
        lines.add(book.sentence(reason, locale, zone));
    }
}
