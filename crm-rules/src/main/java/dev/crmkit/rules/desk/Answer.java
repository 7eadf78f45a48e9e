package dev.crmkit.rules.desk;

import dev.crmkit.model.explain.Phrasebook;
import dev.crmkit.model.explain.Phrases;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.explain.Value;
import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.remedy.Occasion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;

/** What a decision says, as reason, as sentence and as one line. */
final class Answer {

    static final Phrasebook BOOK =
            Phrases.read(language -> Answer.class.getResourceAsStream("phrases_" + language + ".properties"));
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Answer() {}

    static Reason reason(Decision decision) {
        return switch (decision.kind()) {
            case GRANTED -> Reason.of("desk.granted").basedOn(basis(decision)).with("amount", given(decision));
            case ALREADY_GRANTED -> first(decision, "desk.already-granted").with("amount", before(decision));
            case TOPPED_UP ->
                first(decision, "desk.topped-up")
                        .basedOn(basis(decision))
                        .with("before", before(decision))
                        .with("amount", given(decision));
            case DECLINED ->
                decision.before().isEmpty()
                        ? Reason.of("desk.declined")
                        : first(decision, "desk.not-comparable").with("amount", before(decision));
        };
    }

    /** A headline about the first grant; another one where nobody knows by whom it was made. */
    private static Reason first(Decision decision, String code) {
        Grant first = decision.firstGrant().orElseThrow();
        Occasion occasion = first.occasion();
        Reason reason = Reason.of(occasion.employee().isEmpty() ? code : code + "-by")
                .with("at", occasion.at())
                .with("channel", new Value.Term(occasion.channel().code()))
                .with("profile", first.madeTo().toString());
        return occasion.employee().isEmpty() ? reason : reason.with("employee", occasion.employee());
    }

    static String sentence(Decision decision, Locale locale, ZoneId zone) {
        Phrasebook book = book(decision);
        var text = new StringBuilder(book.sentence(decision.reason(), locale, zone));
        for (Reason reason : reasons(decision)) {
            text.append(' ').append(book.sentence(reason, locale, zone));
            if (reason.hasBasis()) text.append(" (").append(reason.basis()).append(')');
        }
        return text.toString();
    }

    /** What stands behind the headline: for a refusal why, else why that much is due, if that is what was granted. */
    private static List<Reason> reasons(Decision decision) {
        if (decision instanceof Decision.Declined declined) return declined.because();
        List<Grant> all = new ArrayList<>(decision.before());
        decision.granted().ifPresent(all::add);
        Entitlement latest = all.get(all.size() - 1).entitlement();
        boolean isStillDue = decision.due().filter(latest::equals).isPresent();
        return isStillDue ? decision.ruling().verdict().why(latest.kind()) : List.of();
    }

    private static Money before(Decision decision) {
        return Money.total(decision.before().stream().map(Grant::amount).toList());
    }

    /** One line in English, times in UTC. */
    static String line(Decision decision) {
        return switch (decision.kind()) {
            case GRANTED -> "GRANTED " + given(decision) + " · " + basis(decision);
            case ALREADY_GRANTED -> "ALREADY GRANTED " + place(decision);
            case TOPPED_UP -> "TOPPED UP " + given(decision) + " · " + basis(decision) + ", first " + place(decision);
            case DECLINED -> "DECLINED · " + last(decision);
        };
    }

    private static String last(Decision decision) {
        List<Reason> because = reasons(decision);
        return book(decision).sentence(because.get(because.size() - 1), Locale.ENGLISH, ZoneOffset.UTC);
    }

    private static String place(Decision decision) {
        Occasion occasion = decision.firstGrant().orElseThrow().occasion();
        boolean sameDay = day(occasion.at()).equals(day(decision.ruling().asOf()));
        String channel = book(decision).term(occasion.channel().code(), Locale.ENGLISH);
        return "at " + channel + ", "
                + (sameDay ? TIME : DAY_AND_TIME).format(occasion.at().atOffset(ZoneOffset.UTC));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Money given(Decision decision) {
        return decision.granted().orElseThrow().amount();
    }

    private static String basis(Decision decision) {
        return decision.granted()
                .map(Grant::entitlement)
                .map(Entitlement::basis)
                .orElseThrow();
    }

    private static Phrasebook book(Decision decision) {
        return decision.ruling().verdict().phrasebook().and(BOOK);
    }
}
