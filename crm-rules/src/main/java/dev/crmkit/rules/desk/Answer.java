package dev.crmkit.rules.desk;

import dev.crmkit.model.explain.Argument;
import dev.crmkit.model.explain.Phrasebook;
import dev.crmkit.model.explain.Phrases;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.remedy.Occasion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;

/** What a decision says, as reason, as sentence and as one line. */
final class Answer {

    private static final Phrasebook BOOK =
            Phrases.read(language -> Answer.class.getResourceAsStream("phrases_" + language + ".properties"));
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Answer() {}

    static Reason reason(Decision decision) {
        return switch (decision.kind()) {
            case GRANTED -> Reason.of("desk.granted").basedOn(basis(decision)).with("amount", given(decision));
            case ALREADY_GRANTED -> {
                var already = (Decision.AlreadyGranted) decision;
                yield with(already.first(), Reason.of("desk.already-granted")).with("amount", already.total());
            }
            case TOPPED_UP -> {
                Grant first = ((Decision.ToppedUp) decision).first();
                yield with(first, Reason.of("desk.topped-up").basedOn(basis(decision)))
                        .with("before", first.amount())
                        .with("amount", given(decision));
            }
            case DECLINED -> Reason.of("desk.declined");
        };
    }

    private static Reason with(Grant first, Reason reason) {
        Occasion occasion = first.occasion();
        return reason.with("at", occasion.at())
                .with("channel", new Argument.Term(occasion.channel().code()))
                .with("employee", occasion.employee())
                .with("profile", first.madeTo().toString());
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

    /** What stands behind the headline: for a refusal why, else why that much is due. */
    private static List<Reason> reasons(Decision decision) {
        if (decision instanceof Decision.Declined declined) return declined.because();
        return decision.ruling().verdict().why(decision.ruling().claim().kind());
    }

    /** One line in English, times in UTC. */
    static String line(Decision decision) {
        return switch (decision.kind()) {
            case GRANTED -> "GRANTED " + given(decision) + " · " + basis(decision);
            case ALREADY_GRANTED -> "ALREADY GRANTED " + place(decision);
            case TOPPED_UP -> "TOPPED UP " + given(decision) + " · " + basis(decision) + ", first " + place(decision);
            case DECLINED ->
                "DECLINED · "
                        + reasons(decision).stream()
                                .map(reason -> book(decision).sentence(reason, Locale.ENGLISH, ZoneOffset.UTC))
                                .reduce((first, last) -> last)
                                .orElse("");
        };
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
