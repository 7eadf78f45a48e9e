package dev.crmkit.examples.report;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.explain.Phrasebook;
import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.rules.policy.PolicySet;
import dev.crmkit.rules.statute.EuAirPassengerRights;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.joda.money.Money;

/** How numbers, times and codes are written, the same on every machine. */
final class Words {

    private static final Phrasebook BOOK =
            PolicySet.of(EuAirPassengerRights.inForce()).phrasebook();
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

    private Words() {}

    static String number(long number) {
        return decimal((double) number, "#,##0");
    }

    static String decimal(double number, String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(number);
    }

    static String money(Money money) {
        return money.getCurrencyUnit() + " "
                + decimal(money.getAmount().doubleValue(), money.getScale() == 0 ? "#,##0" : "#,##0.00");
    }

    static String minute(Instant instant, ZoneId zone) {
        return MINUTE.format(instant.atZone(zone));
    }

    static String day(Instant instant, ZoneId zone) {
        return DAY.format(instant.atZone(zone));
    }

    static String channel(Channel channel) {
        return BOOK.term(channel.code(), Locale.ENGLISH);
    }

    static String incident(IncidentKind kind) {
        return BOOK.term(kind.code(), Locale.ENGLISH);
    }

    /** Masked where it may tell a person: a page goes from hand to hand. */
    static String profile(Identity identity) {
        return identity.namespace().equals("customer") ? identity.id() : identity.toString();
    }
}
