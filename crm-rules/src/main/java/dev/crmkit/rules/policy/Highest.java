package dev.crmkit.rules.policy;

import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.remedy.EntitlementKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which of several assessments gives most of one kind.
 *
 * @param index the place of the assessment; −1 if none gives any
 * @param isComparable false if two give sums in different currencies
 */
record Highest(int index, boolean isComparable) {

    static Highest of(Assessment[] assessments, EntitlementKind kind) {
        int index = -1;
        @Nullable Entitlement highest = null;
        for (int i = 0; i < assessments.length; i++) {
            Optional<Entitlement> due = assessments[i].due(kind);
            if (due.isEmpty()) continue;
            Entitlement next = due.get();
            if (highest != null && !next.amount().isSameCurrency(highest.amount())) return new Highest(i, false);
            if (highest == null || next.amount().isGreaterThan(highest.amount())) {
                index = i;
                highest = next;
            }
        }
        return new Highest(index, true);
    }

    boolean isDue() {
        return isComparable && index >= 0;
    }
}
