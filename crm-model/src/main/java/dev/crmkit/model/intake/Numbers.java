package dev.crmkit.model.intake;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads numbers as the mapping says: {@code 1.234,50} with a decimal comma, {@code 1,234.50} with a decimal point. Groups of
 * digits must be of three, so that {@code 12.50} is refused where the decimal sign is a comma, and not read as 1250.
 *
 * @param hasDecimalComma whether the decimal sign is a comma
 */
record Numbers(boolean hasDecimalComma) {

    private static final int LONGEST = 40;
    private static final Pattern COMMA =
            Pattern.compile("[+-]?(\\d+|\\d{1,3}([. '\u00a0\u202f’])\\d{3}(\\2\\d{3})*)(,\\d+)?");
    private static final Pattern POINT =
            Pattern.compile("[+-]?(\\d+|\\d{1,3}([, '\u00a0\u202f’])\\d{3}(\\2\\d{3})*)(\\.\\d+)?");
    private static final Pattern SIGNS_OF_GROUPS = Pattern.compile("[., '\u00a0\u202f’]");

    BigDecimal read(String text) {
        if (text.length() > LONGEST
                || !(hasDecimalComma ? COMMA : POINT).matcher(text).matches())
            throw Refusal.of("number").with("form", hasDecimalComma ? "1.234,50" : "1,234.50");
        int sign = text.indexOf(hasDecimalComma ? ',' : '.');
        String whole = sign < 0 ? text : text.substring(0, sign);
        String plain = SIGNS_OF_GROUPS.matcher(whole).replaceAll("");
        return new BigDecimal(sign < 0 ? plain : plain + "." + text.substring(sign + 1));
    }

    int whole(String text) {
        try {
            return read(text).intValueExact();
        } catch (ArithmeticException e) {
            throw Refusal.of("whole");
        }
    }
}
