package dev.crmkit.examples.foresight;

import java.util.ArrayList;
import java.util.List;

/**
 * The curve itself: how many of the bad reviews are found if one looks at all customers up to a score, against how many of
 * the good ones are suspected in vain. Without state.
 */
public final class Roc {

    private Roc() {}

    /**
     * A point of the curve.
     *
     * @param falseAlarms share of the good reviews at or below the score, 0 to 1
     * @param found share of the bad reviews at or below it, 0 to 1
     */
    public record Point(double falseAlarms, double found) {}

    /**
     * The curve of a comparison.
     *
     * @param foresight reviews and scores, both kinds of reviews
     * @return its points from (0, 0) to (1, 1), one for each different score
     */
    public static List<Point> of(Foresight foresight) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(0, 0));
        double all = foresight.size();
        double positives = foresight.positives();
        int found = 0;
        for (int i = 0; i < foresight.size(); i++) {
            if (foresight.cases().get(i).isBad()) found++;
            if (i + 1 < foresight.size() && score(foresight, i) == score(foresight, i + 1)) continue;
            points.add(new Point((i + 1 - found) / (all - positives), found / positives));
        }
        return List.copyOf(points);
    }

    private static double score(Foresight foresight, int i) {
        return foresight.cases().get(i).score();
    }
}
