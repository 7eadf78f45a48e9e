package dev.crmkit.model.intake;

import static dev.crmkit.model.intake.Foreign.BERLIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Attributes;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.incident.FlightFacts;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.moment.Due;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.touchpoint.Commitment;
import dev.crmkit.model.touchpoint.Contact;
import dev.crmkit.model.touchpoint.Content;
import dev.crmkit.model.touchpoint.Counterpart;
import dev.crmkit.model.touchpoint.Dialogue;
import dev.crmkit.model.touchpoint.Promise;
import dev.crmkit.model.touchpoint.PromiseId;
import dev.crmkit.model.touchpoint.PromiseOutcome;
import dev.crmkit.model.touchpoint.Rapport;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.model.touchpoint.TouchpointId;
import dev.crmkit.model.touchpoint.Trade;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A shop, a help desk and a telephone system: every noun and every finding of their dirty tables. */
class ForeignTablesTest {

    private static final Pseudonyms PSEUDONYMS =
            Pseudonyms.keyed("a secret of the host".getBytes(StandardCharsets.UTF_8));

    @Test
    void anOrderBecomesPurchasePromiseDeliveryAndFeedback() {
        Instant ordered = berlin("2026-02-03T09:05");
        Instant delivered = berlin("2026-02-05T14:30");
        var promise = PromiseId.of("delivery-4711");
        assertThat(shop().get(0).touchpoints())
                .containsExactly(
                        order("order-4711", ordered, new Trade.Purchase("4711", euros("1249.90"))),
                        order(
                                "promise-4711",
                                ordered,
                                new Commitment.PromiseMade(
                                        Promise.of(promise, "", Due.day(LocalDate.of(2026, 2, 6), BERLIN)))),
                        order(
                                "delivery-4711",
                                delivered,
                                new Commitment.PromiseResolved(promise, PromiseOutcome.FULFILLED)),
                        order("stars-4711", delivered, new Rapport.Feedback(5, 5)));
    }

    @Test
    void aDateWithoutTimeIsTheBeginningOfTheDay() {
        List<Touchpoint> bought = shop().get(2).touchpoints();
        assertThat(bought).hasSize(1);
        assertThat(bought.get(0).moment().occurredAt()).isEqualTo(berlin("2026-02-04T00:00"));
        assertThat(bought.get(0).content()).isEqualTo(new Trade.Purchase("4713", euros("5.50")));
    }

    @Test
    void theFindingsOfTheShop() {
        assertThat(sentences(shop()))
                .containsExactly(
                        "Row 4, Status, Zugesagt, Geliefert, Sterne: the mapping has nothing for rows like this",
                        "Row 5, Bestellt, Uhrzeit: '31.02.2026 11:00' is no date or time like dd.MM.yyyy HH:mm / dd.MM.yyyy",
                        "Row 5, Weg: 'Fax' has no translation among the codes of channel",
                        "Row 5, Summe: '12.50' is no number like 1.234,50",
                        "Row 6, Bestellnr: id is empty",
                        "Row 7, Summe: total has more decimals than EUR",
                        "Row 8, Bestellt, Uhrzeit, Zugesagt: the promise was due before it was made");
        assertThat(shop())
                .filteredOn(Reading::isMapped)
                .extracting(Reading::row)
                .containsExactly(1L, 2L, 3L);
        assertThat(shop().get(7).touchpoints()).as("nothing by half").isEmpty();
    }

    @Test
    void aTicketBecomesWhatWasSaidAndWhatWasAnswered() {
        Contact mail = Contact.inbound(Channel.EMAIL);
        assertThat(tickets().get(0).touchpoints())
                .containsExactly(
                        Touchpoint.builder(
                                        new TouchpointId("helpdesk", "T-1"),
                                        Moment.of(berlin("2026-03-28T23:10")),
                                        mail)
                                .with(of("C-1"))
                                .matter("T-1")
                                .build(Dialogue.Complaint.of("Koffer fehlt")),
                        Touchpoint.builder(
                                        new TouchpointId("helpdesk", "T-1-answer"),
                                        Moment.of(berlin("2026-03-30T08:00")),
                                        Contact.outbound(Channel.EMAIL).by("a17"))
                                .with(of("C-1"))
                                .matter("T-1")
                                .inReplyTo(new TouchpointId("helpdesk", "T-1"))
                                .build(new Dialogue.Reply(Reason.of("intake.unsaid"), true, false)));
    }

    @Test
    void aTicketAboutAFlightBecomesAnIncident() {
        Identity ticket = Identity.ticket("220-1234567890");
        Incident bumped = Incident.deniedBoarding("LH 123", LocalDate.of(2026, 3, 1), "FRA", ticket)
                .with(FlightFacts.VOLUNTEERED, false);
        Incident known = bumped.at(bumped.moment().knownAt(berlin("2026-03-01T18:00")));
        assertThat(tickets().get(2).incidents()).containsExactly(known);
        assertThat(tickets().get(2).touchpoints()).hasSize(1);
    }

    @Test
    void theFindingsOfTheTickets() {
        assertThat(sentences(tickets()))
                .containsExactly(
                        "Row 2, Eröffnet: '2026-03-29 02:30' was skipped by the clocks of Europe/Berlin",
                        "Row 4, Eröffnet: 'gestern' is no date or time like yyyy-MM-dd HH:mm / dd.MM.yyyy",
                        "Row 5, Kunde, Mailadresse: the row does not say whom it is about",
                        "Row 6, Ab: 'Frankfurt' is no code that harm.origin can be",
                        "Row 7, Typ: 'LOB' has no translation among the codes of kind");
    }

    @Test
    void aCallerIsKnownByAPseudonym() {
        List<Touchpoint> calls = calls().get(0).touchpoints();
        assertThat(calls)
                .containsExactly(Touchpoint.builder(
                                new TouchpointId("pbx", "25.10.26 02:30:00/12"),
                                Moment.of(Instant.parse("2026-10-25T00:30:00Z")),
                                Contact.inbound(Channel.PHONE))
                        .with(Counterpart.one(Identity.customer(CustomerId.of(PSEUDONYMS.of("+49 171 2345678")))))
                        .attributes(Attributes.none().with("duration", Duration.ofSeconds(95)))
                        .build(new Dialogue.Note(new Dialogue.Topic("SERVICE"), "")));
    }

    @Test
    void theFindingsOfTheCalls() {
        assertThat(sentences(calls()))
                .containsExactly(
                        "Row 1, Zeit: '25.10.26 02:30:00' was shown twice by the clocks of Europe/Berlin; it is read as 2026-10-25"
                                + " 00:30 UTC",
                        "Row 3, Art: the mapping has nothing for rows like this",
                        "Row 4, Nummer: the row does not say whom it is about",
                        "Row 5, Zeit, Nst: id needs each of its columns, and Nst is empty",
                        "Row 7, Dauer: 'xxxx xxxxxx' is no length of time");
        assertThat(calls())
                .filteredOn(Reading::isMapped)
                .extracting(Reading::row)
                .containsExactly(1L, 2L, 6L);
        assertThat(calls().get(5).touchpoints().get(0).attributes().get("duration"))
                .hasToString("Optional[Span[value=PT1H1M]]");
    }

    @Test
    void theSameRowGivesEqualNouns() {
        assertThat(shop()).isEqualTo(shop());
        assertThat(calls()).isEqualTo(calls());
    }

    @Test
    void findingsAreSaidInGermanToo() {
        assertThat(shop().get(5).findings().get(0).sentence(Locale.GERMAN))
                .isEqualTo("Zeile 6, Bestellnr: id ist leer");
    }

    @Test
    void columnsThatNobodyReadsAreNamed() {
        assertThat(Intake.of(Table.of(Foreign.SHOP).columns(), Foreign.OF_SHOP).unread())
                .containsExactly("Lager");
    }

    @Test
    void aTallyCountsWhatIsAlike() {
        var tally = new Tally();
        shop().forEach(tally);
        shop().forEach(tally);
        assertThat(tally).hasToString("16 rows read, 6 mapped, 10 skipped");
        assertThat(tally.nouns()).isEqualTo(2 * (4 + 3 + 1));
        assertThat(tally.lines()).hasSize(7).allMatch(line -> line.count() == 2);
        assertThat(tally.lines().get(0).first().effect()).isEqualTo(Finding.Effect.LEFT_OUT);
    }

    @Test
    void eachMappingHasAtMostFortyLines() throws Exception {
        List<String> source = Files.readAllLines(Path.of("src/test/java/dev/crmkit/model/intake/Foreign.java"));
        List<Integer> begins = places(source, "// mapping of the ");
        List<Integer> ends = places(source, "// end of mapping");
        assertThat(begins).hasSize(3);
        for (int i = 0; i < begins.size(); i++)
            assertThat(source.subList(begins.get(i) + 1, ends.get(i)))
                    .filteredOn(line -> !line.isBlank())
                    .hasSizeBetween(5, 40);
    }

    private static List<Integer> places(List<String> lines, String mark) {
        return java.util.stream.IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).strip().startsWith(mark))
                .boxed()
                .collect(Collectors.toList());
    }

    private static List<Reading> shop() {
        return Table.of(Foreign.SHOP).readBy(Foreign.OF_SHOP);
    }

    private static List<Reading> tickets() {
        return Table.of(Foreign.TICKETS).readBy(Foreign.OF_TICKETS);
    }

    private static List<Reading> calls() {
        Table table = Table.of(Foreign.CALLS);
        return table.readBy(Intake.of(table.columns(), Foreign.OF_CALLS, PSEUDONYMS));
    }

    private static List<String> sentences(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.findings().stream())
                .map(finding -> finding.sentence(Locale.ENGLISH))
                .toList();
    }

    private static Instant berlin(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    private static org.joda.money.Money euros(String amount) {
        return org.joda.money.Money.of(org.joda.money.CurrencyUnit.EUR, new BigDecimal(amount));
    }

    private static Counterpart of(String customer) {
        return Counterpart.one(Identity.customer(CustomerId.of(customer)));
    }

    private static Touchpoint order(String id, Instant at, Content content) {
        return Touchpoint.builder(new TouchpointId("shop", id), Moment.of(at), Contact.inbound(Channel.WEB))
                .with(of("K-17"))
                .build(content);
    }
}
