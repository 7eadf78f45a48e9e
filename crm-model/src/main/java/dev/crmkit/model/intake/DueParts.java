package dev.crmkit.model.intake;

import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.remedy.EntitlementKind;
import dev.crmkit.model.remedy.Nature;
import dev.crmkit.model.remedy.Remedy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/** What was due, and what was given of it. */
final class DueParts {

    /** In what form it was given. */
    enum Form {
        PAYMENT,
        VOUCHER,
        POINTS
    }

    private static final Slot<EntitlementKind> KIND = Slot.code("entitlement", EntitlementKind::parse);
    private static final Slot<Nature> NATURE = Slot.choice("nature", Nature.class);
    private static final Slot<BigDecimal> AMOUNT = Slot.number("amount");
    private static final Slot<BigDecimal> DUE = Slot.number("due");
    private static final Slot<Form> FORM = Slot.choice("remedy", Form.class);
    private static final Slot<LocalDate> VALID_UNTIL = Slot.date("validUntil");
    private static final Slot<Integer> POINTS = Slot.whole("points");
    private static final Slot<String> POLICY = Slot.text("policy");
    private static final Slot<String> BASIS = Slot.text("basis");
    static final List<Slot<?>> SLOTS =
            List.of(KIND, NATURE, AMOUNT, CommonParts.CURRENCY, DUE, FORM, VALID_UNTIL, POINTS, POLICY, BASIS);

    private DueParts() {}

    static void need(Vocabulary noun, Map<String, From> mapped) {
        noun.each(mapped, KIND, NATURE, AMOUNT, CommonParts.CURRENCY);
    }

    /** What was given. */
    static Money amount(Parsed parsed) {
        return parsed.money(AMOUNT);
    }

    /** What was due: as much as was given, where the row does not say. */
    static Entitlement entitlement(Parsed parsed) {
        Money due = parsed.money(DUE, CommonParts.CURRENCY).orElseGet(() -> amount(parsed));
        return new Entitlement(
                parsed.get(KIND), parsed.get(NATURE), remedy(parsed, due), parsed.or(POLICY, ""), parsed.or(BASIS, ""));
    }

    private static Remedy remedy(Parsed parsed, Money due) {
        return switch (parsed.or(FORM, Form.PAYMENT)) {
            case PAYMENT -> new Remedy.Payment(due);
            case VOUCHER -> new Remedy.Voucher(due, parsed.get(VALID_UNTIL));
            case POINTS -> new Remedy.Points(parsed.get(POINTS), due);
        };
    }
}
