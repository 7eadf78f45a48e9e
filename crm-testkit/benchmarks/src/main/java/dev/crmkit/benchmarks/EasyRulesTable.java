package dev.crmkit.benchmarks;

import java.util.List;
import org.jeasy.rules.annotation.Action;
import org.jeasy.rules.annotation.Condition;
import org.jeasy.rules.annotation.Fact;
import org.jeasy.rules.annotation.Priority;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * The peer: the same rows as rules of Easy Rules 4.1.0. Engine and rules are made once, the facts for each case; one fact
 * holds the whole case, which is the cheapest way. It leaves no trace. Immutable.
 */
final class EasyRulesTable {

    private static final String CASE = "case";
    private static final String EUROS = "euros";

    private final RulesEngine engine = new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
    private final Rules rules;

    private EasyRulesTable(Rules rules) {
        this.rules = rules;
    }

    /** Rules as its fluent builder makes them. */
    static EasyRulesTable fluent() {
        var rules = new Rules();
        List<TracedTable.Row> rows = TracedTable.ROWS;
        for (int i = 0; i < rows.size(); i++) {
            TracedTable.Row row = rows.get(i);
            rules.register(new RuleBuilder()
                    .name(row.article())
                    .priority(i + 1)
                    .when(facts -> row.matches().test(facts.get(CASE)))
                    .then(facts -> facts.put(EUROS, row.euros()))
                    .build());
        }
        return new EasyRulesTable(rules);
    }

    /** Rules as annotated objects, the first form in its documentation. */
    static EasyRulesTable annotated() {
        var rules = new Rules();
        List<TracedTable.Row> rows = TracedTable.ROWS;
        for (int i = 0; i < rows.size(); i++) rules.register(new AnnotatedRow(rows.get(i), i + 1));
        return new EasyRulesTable(rules);
    }

    int euros(DelayCase one) {
        var facts = new Facts();
        facts.put(CASE, one);
        engine.fire(rules, facts);
        Integer euros = facts.get(EUROS);
        return euros;
    }

    /** A rule that Easy Rules calls by reflection, for which it has to be public. */
    @org.jeasy.rules.annotation.Rule
    public static final class AnnotatedRow {

        private final TracedTable.Row row;
        private final int priority;

        AnnotatedRow(TracedTable.Row row, int priority) {
            this.row = row;
            this.priority = priority;
        }

        /**
         * The place of the row in its table.
         *
         * @return from 1 on
         */
        @Priority
        public int priority() {
            return priority;
        }

        /**
         * Asks the row.
         *
         * @param one the case
         * @return true if the row matches
         */
        @Condition
        public boolean matches(@Fact(CASE) Object one) {
            return row.matches().test((DelayCase) one);
        }

        /**
         * Notes what is due.
         *
         * @param facts where to
         */
        @Action
        public void due(Facts facts) {
            facts.put(EUROS, row.euros());
        }
    }
}
