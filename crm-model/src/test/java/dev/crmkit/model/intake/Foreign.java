package dev.crmkit.model.intake;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Three tables as hosts have them, made up for these tests, and how they are mapped. */
final class Foreign {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    static final String SHOP = """
            Bestellnr;Kundennr;Bestellt;Uhrzeit;Weg;Status;Summe;Zugesagt;Geliefert;Sterne;Lager
            4711;K-17;03.02.2026;09:05;Web;V;1.249,90;06.02.2026;05.02.2026 14:30;5;Nord
            4712;K-18;03.02.2026;10:40;Tel;V;19,00;04.02.2026;07.02.2026 11:15;k. A.;Nord
            4713;K-17;04.02.2026;;Fil;O;5,5;-;;;Süd
            4714;K-19;04.02.2026;11:00;Web;S;80,00;;;;Süd
            4715;K-20;31.02.2026;11:00;Fax;V;12.50;;;;Süd
            ;K-21;05.02.2026;08:00;Web;V;7,00;;;;Süd
            4717;K-22;05.02.2026;08:00;Web;V;7,005;;;;Süd
            4718;K-23;05.02.2026;08:00;Web;V;7,00;01.02.2026;;;Süd
            """;

    static final String TICKETS = """
            Vorgang;Typ;Medium;Kunde;Mailadresse;Eröffnet;Gelöst;Bearbeiter;Text;Flug;Flugtag;Ab;Ticketnr
            T-1;BES;MA;C-1;ann@example.org;2026-03-28 23:10;2026-03-30 08:00;a17;Koffer fehlt;;;;
            T-2;ANF;CH;;bob@example.org;2026-03-29 02:30;;;Wo ist mein Zug?;;;;
            T-3;FLU;TE;C-3;;2026-03-01 18:00;;a17;nicht mitgenommen;lh0123;01.03.2026;fra;220-1234567890
            T-4;BES;MA;C-4;;gestern;;a18;Anruf von Ann, 0171 2345678;;;;
            T-5;BES;MA;;;2026-03-02 10:00;2026-03-02 10:30;;;;;;
            T-6;FLU;TE;C-6;;2026-03-01 18:00;;;;LH 9;01.03.2026;Frankfurt;220-1
            T-7;LOB;MA;C-7;;2026-03-01 18:00;;;;;;;
            """;

    static final String CALLS = """
            Zeit;Nst;Art;Nummer;Dauer;Ziel
            25.10.26 02:30:00;12;ein;+49 171 2345678;95;Service
            25.10.26 03:00:10;12;aus;+49 171 2345678;5;Service
            26.10.26 09:15:00;14;int;12;30;
            26.10.26 09:16:00;14;ein;unbekannt;61;Vertrieb
            26.10.26 09:17:00;;ein;+49 30 123;61;Vertrieb
            26.10.26 09:18:00;14;ein;+49 30 123;1:01;Vertrieb
            26.10.26 09:19:00;14;ein;+49 30 123;eine Minute;Vertrieb
            """;

    private Foreign() {}

    // mapping of the shop
    private static final Map<String, String> WAYS = Map.of("Web", "WEB", "Tel", "PHONE", "Fil", "POINT_OF_SALE");
    static final Mapping OF_SHOP = Mapping.builder("shop", BERLIN)
            .dates("dd.MM.yyyy HH:mm", "dd.MM.yyyy")
            .decimalComma()
            .blanks("-", "k. A.")
            .noun(order("PURCHASE")
                    .part("id", "order-{Bestellnr}")
                    .part("order", "{Bestellnr}")
                    .part("total", "{Summe}")
                    .part("currency", "EUR"))
            .noun(order("PROMISE_MADE")
                    .when(Condition.present("Zugesagt"))
                    .part("id", "promise-{Bestellnr}")
                    .part("promise.id", "delivery-{Bestellnr}")
                    .part("promise.due", "{Zugesagt}"))
            .noun(order("PROMISE_RESOLVED")
                    .when(Condition.present("Geliefert"))
                    .part("id", "delivery-{Bestellnr}")
                    .part("occurredAt", "{Geliefert}")
                    .part("promise.id", "delivery-{Bestellnr}")
                    .part("promise.outcome", "FULFILLED"))
            .noun(order("FEEDBACK")
                    .when(Condition.present("Sterne"))
                    .part("id", "stars-{Bestellnr}")
                    .part("occurredAt", "{Geliefert}")
                    .part("rating", "{Sterne}"))
            .build();

    private static NounMapping.Builder order(String kind) {
        return NounMapping.builder(Noun.TOUCHPOINT)
                .when(Condition.notIn("Status", "S"))
                .part("occurredAt", "{Bestellt} {Uhrzeit}")
                .part("customer", "{Kundennr}")
                .part("channel", From.of("{Weg}").codes(WAYS))
                .part("direction", "INBOUND")
                .part("kind", kind);
    }
    // end of mapping

    // mapping of the tickets
    private static final Map<String, String> MEDIA = Map.of("MA", "EMAIL", "CH", "CHAT", "TE", "CALL_CENTRE");
    private static final Map<String, String> TYPES = Map.of("ANF", "ENQUIRY", "BES", "COMPLAINT", "FLU", "COMPLAINT");

    static final Mapping OF_TICKETS = Mapping.builder("helpdesk", BERLIN)
            .dates("yyyy-MM-dd HH:mm", "dd.MM.yyyy")
            .clockChange(ClockChange.REFUSE)
            .noun(ticket().part("id", "{Vorgang}")
                    .part("occurredAt", "{Eröffnet}")
                    .part("direction", "INBOUND")
                    .part("kind", From.of("{Typ}").codes(TYPES))
                    .part("about", "{Text}"))
            .noun(ticket().when(Condition.present("Gelöst"))
                    .part("id", "{Vorgang}-answer")
                    .part("occurredAt", "{Gelöst}")
                    .part("direction", "OUTBOUND")
                    .part("employee", "{Bearbeiter}")
                    .part("inReplyTo", "{Vorgang}")
                    .part("kind", "REPLY")
                    .part("solved", "true"))
            .noun(NounMapping.builder(Noun.INCIDENT)
                    .when(Condition.in("Typ", "FLU"))
                    .part("kind", "DENIED_BOARDING")
                    .part("date", "{Flugtag}")
                    .part("recordedAt", "{Eröffnet}")
                    .part("identity.ticket", "{Ticketnr}")
                    .part("harm.flight", "{Flug}")
                    .part("harm.origin", "{Ab}")
                    .part("fact.volunteered", "false"))
            .build();

    private static NounMapping.Builder ticket() {
        return NounMapping.builder(Noun.TOUCHPOINT)
                .part("customer", "{Kunde}")
                .part("identity.email", "{Mailadresse}")
                .part("channel", From.of("{Medium}").codes(MEDIA))
                .part("matter", "{Vorgang}");
    }
    // end of mapping

    // mapping of the calls
    static final Mapping OF_CALLS = Mapping.builder("pbx", BERLIN)
            .dates("dd.MM.yy HH:mm:ss")
            .blanks("unbekannt")
            .noun(NounMapping.builder(Noun.TOUCHPOINT)
                    .when(Condition.notIn("Art", "int"))
                    .part("id", "{Zeit}/{Nst}")
                    .part("occurredAt", "{Zeit}")
                    .part("customer", From.of("{Nummer}").pseudonym())
                    .part("channel", "PHONE")
                    .part("direction", From.of("{Art}").code("ein", "INBOUND").code("aus", "OUTBOUND"))
                    .part("kind", "NOTE")
                    .part("topic", From.of("{Ziel}").code("Service", "SERVICE").code("*", "GENERAL"))
                    .part(
                            "attribute.duration",
                            From.of("{Dauer}").as(PartType.SPAN).unit(ChronoUnit.SECONDS)))
            .build();
    // end of mapping
}
