package dev.crmkit.testkit.arbitrary;

import dev.crmkit.model.remedy.ClaimId;
import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.remedy.EntitlementKind;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.remedy.Nature;
import dev.crmkit.model.remedy.Occasion;
import dev.crmkit.model.remedy.Remedy;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.Money;

/** What is given to make good. Without state. */
@SuppressWarnings("exports") // whoever uses it has jqwik
public final class Remedies {
    private Remedies() {}

    /**
     * Remedies of every kind.
     *
     * @return payments, vouchers, points and gestures, worth nothing up to very much
     */
    public static Arbitrary<Remedy> remedies() {
        return Arbitraries.oneOf(
                Sums.notNegative().map(Remedy.Payment::new),
                Combinators.combine(Sums.notNegative(), Moments.days()).as(Remedy.Voucher::new),
                Combinators.combine(Arbitraries.longs().between(0, Long.MAX_VALUE), Sums.notNegative())
                        .as(Remedy.Points::new),
                Combinators.combine(Texts.free(), Sums.currencies()).as(Remedy.Gesture::new));
    }

    /**
     * What is due.
     *
     * @return entitlements of known kinds and of a host's own
     */
    public static Arbitrary<Entitlement> entitlements() {
        Arbitrary<EntitlementKind> kinds = Arbitraries.of(
                EntitlementKind.COMPENSATION, EntitlementKind.CARE, EntitlementKind.parse("free parking"));
        return Combinators.combine(
                        kinds,
                        Arbitraries.of(Nature.class),
                        remedies(),
                        Arbitraries.of("eu261@2026", "house-rule@1"),
                        Arbitraries.of("", "Art. 7(1)(a)"))
                .as(Entitlement::new);
    }

    /**
     * What was given.
     *
     * @return grants of all that was due, of a part of it, and of gestures worth nothing; some became known later
     */
    public static Arbitrary<Grant> grants() {
        return grants(World.wide());
    }

    static Arbitrary<Grant> grants(World world) {
        Arbitrary<ClaimId> claims = world.numbers().map(ClaimId::of);
        return Combinators.combine(
                        claims,
                        world.harms(),
                        world.people(),
                        entitlements(),
                        Arbitraries.of(true, false),
                        Moments.moments(world.instants()),
                        Customers.channels())
                .as((claim, harm, person, due, whole, moment, channel) -> Grant.of(
                                claim,
                                harm,
                                person,
                                due,
                                whole ? due.amount() : least(due.amount()),
                                new Occasion(moment.occurredAt(), channel, "E-1"))
                        .knownAt(moment.recordedAt()));
    }

    private static Money least(Money due) {
        return due.isZero() ? due : Money.ofMinor(due.getCurrencyUnit(), 1);
    }
}
