package dev.crmkit.examples.foresight;

import java.math.BigDecimal;

/**
 * Ranks of ascending scores, equal ones sharing their mean rank, each doubled so that all of them are whole numbers. No
 * sum is ever rounded, so that the area does not depend on the machine.
 */
final class Ranks {

    private final long[] doubled;

    private Ranks(long[] doubled) {
        this.doubled = doubled;
    }

    static Ranks of(double[] ascending) {
        long[] doubled = new long[ascending.length];
        for (int from = 0; from < ascending.length; ) {
            int until = from + 1;
            while (until < ascending.length && ascending[until] == ascending[from]) until++;
            // ranks from + 1 … until, whose mean is (from + 1 + until) / 2
            for (int i = from; i < until; i++) doubled[i] = from + 1L + until;
            from = until;
        }
        return new Ranks(doubled);
    }

    /** The share of pairs of a marked and an unmarked score in which the marked one is lower. */
    BigDecimal auc(boolean[] marked) {
        long marks = 0;
        long sum = 0;
        for (int i = 0; i < marked.length; i++) {
            if (!marked[i]) continue;
            marks++;
            sum += doubled[i];
        }
        long pairs = marks * (marked.length - marks);
        long higher = sum - marks * (marks + 1); // twice the pairs in which the marked one is higher, ties once
        return Foresight.share(2 * pairs - higher, 2 * pairs);
    }
}
