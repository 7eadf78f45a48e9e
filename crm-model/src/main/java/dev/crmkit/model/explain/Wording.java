package dev.crmkit.model.explain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.joda.money.Money;

/** How numbers, money, dates and spans are written in a language: our own patterns, the same on every JDK. */
enum Wording {
    ENGLISH("en", '.', ',', "uuuu-MM-dd"),
    GERMAN("de", ',', '.', "dd.MM.uuuu");

    private final String language;
    private final char point;
    private final char group;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    Wording(String language, char point, char group, String dayPattern) {
        this.language = language;
        this.point = point;
        this.group = group;
        this.day = DateTimeFormatter.ofPattern(dayPattern, Locale.ROOT);
        this.moment = DateTimeFormatter.ofPattern(dayPattern + " HH:mm", Locale.ROOT);
    }

    static Wording of(Locale locale) {
        return locale.getLanguage().equals(GERMAN.language) ? GERMAN : ENGLISH;
    }

    String language() {
        return language;
    }

    String number(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        var text = new StringBuilder(value.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) text.append(group);
            text.append(whole.charAt(i));
        }
        return dot < 0
                ? text.toString()
                : text.append(point).append(plain, dot + 1, plain.length()).toString();
    }

    String money(Money value) {
        String amount = number(value.getAmount());
        String currency = value.getCurrencyUnit().getCode();
        return this == GERMAN ? amount + " " + currency : currency + " " + amount;
    }

    String day(LocalDate value) {
        return day.format(value);
    }

    String moment(java.time.Instant value, ZoneId zone) {
        return moment.format(value.atZone(zone));
    }

    String span(Duration value) {
        long minutes = value.abs().toMinutes();
        String sign = value.isNegative() ? "-" : "";
        if (minutes == 0) return sign + value.abs().toSeconds() + " s";
        if (minutes < 60) return sign + minutes + " min";
        if (minutes % (24 * 60) == 0 && minutes >= 2 * 24 * 60)
            return sign + minutes / (24 * 60) + (this == GERMAN ? " Tage" : " days");
        return sign + minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
    }
}
