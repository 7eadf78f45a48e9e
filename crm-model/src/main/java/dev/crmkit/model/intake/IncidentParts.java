package dev.crmkit.model.intake;

import dev.crmkit.model.incident.Facts;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.model.moment.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The parts of an incident. */
final class IncidentParts implements Vocabulary {

    private static final Slot<IncidentKind> KIND = Slot.code("kind", IncidentKind::parse);
    private static final Slot<LocalDate> DATE = Slot.date("date");

    private static final List<Slot<?>> SLOTS = Stream.of(
                    List.of(KIND, DATE), CommonParts.WHEN, CommonParts.WHO, HarmParts.SLOTS, List.of(FactParts.FACT))
            .<Slot<?>>flatMap(List::stream)
            .toList();

    @Override
    public Noun noun() {
        return Noun.INCIDENT;
    }

    @Override
    public List<Slot<?>> slots() {
        return SLOTS;
    }

    @Override
    public void need(Map<String, From> mapped) {
        each(mapped, KIND);
        any(mapped, DATE, CommonParts.OCCURRED_AT);
        any(mapped, CommonParts.CUSTOMER, CommonParts.IDENTITY);
        HarmParts.need(this, mapped);
    }

    @Override
    public void make(Parsed parsed, String source, Reading.Draft into) {
        LocalDate date = parsed.has(DATE) ? parsed.get(DATE) : day(parsed);
        Incident incident = Incident.of(parsed.get(KIND), HarmParts.key(parsed, date), CommonParts.who(parsed), date);
        into.add(incident.at(moment(parsed, incident.moment())).with(facts(parsed)));
    }

    private static LocalDate day(Parsed parsed) {
        return LocalDate.ofInstant(parsed.get(CommonParts.OCCURRED_AT), parsed.get(CommonParts.ZONE));
    }

    private static Moment moment(Parsed parsed, Moment ofDate) {
        Instant occurredAt = parsed.or(CommonParts.OCCURRED_AT, ofDate.occurredAt());
        return new Moment(occurredAt, parsed.or(CommonParts.RECORDED_AT, occurredAt));
    }

    private static Facts facts(Parsed parsed) {
        Facts facts = Facts.none();
        for (UnaryOperator<Facts> fact : parsed.named(FactParts.FACT).values()) facts = fact.apply(facts);
        return facts;
    }
}
