package dev.crmkit.examples.foresight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ForesightTest {

    @Test
    void perfectForesightIsOneAndPerfectErrorZero() {
        assertThat(auc("bad 1", "bad 2", "good 3")).isEqualByComparingTo("1");
        assertThat(auc("good 1", "bad 2", "bad 3")).isEqualByComparingTo("0");
    }

    @Test
    void tiesCountHalf() {
        assertThat(auc("bad 1", "good 1")).isEqualByComparingTo("0.5");
        // of six pairs: 1 < 2 and 1 < 3 twice, 2 = 2, 2 < 3, and 3 > 2, 3 = 3
        assertThat(auc("bad 1", "bad 2", "good 2", "bad 3", "good 3")).isEqualByComparingTo("0.6667");
    }

    @Test
    void itIsTheShareOfPairs() {
        var random = new Random(7);
        List<Foresight.Case> cases = new ArrayList<>();
        for (int i = 0; i < 200; i++) cases.add(new Foresight.Case(random.nextInt(12), random.nextInt(4) == 0));
        double won = 0;
        long pairs = 0;
        for (Foresight.Case bad : cases)
            for (Foresight.Case good : cases) {
                if (!bad.isBad() || good.isBad()) continue;
                pairs++;
                won += bad.score() < good.score() ? 1 : bad.score() == good.score() ? 0.5 : 0;
            }
        assertThat(new Foresight(cases).auc())
                .contains(BigDecimal.valueOf(won / pairs).setScale(4, RoundingMode.HALF_EVEN));
    }

    @Test
    void theOrderOfCasesDoesNotMatter() {
        List<Foresight.Case> cases = cases("bad 1", "good 2", "bad 2", "good 3", "bad 4");
        var before = new Foresight(cases);
        Collections.reverse(cases);
        assertThat(new Foresight(cases).auc()).isEqualTo(before.auc());
    }

    @Test
    void withOneKindOfReviewThereIsNothingToForetell() {
        var only = new Foresight(cases("bad 1", "bad 2"));
        assertThat(only.auc()).isEmpty();
        assertThat(only.noise()).isEmpty();
        assertThat(new Foresight(List.of()).auc()).isEmpty();
    }

    @Test
    void chanceLiesAroundOneHalf() {
        var random = new Random(7);
        List<Foresight.Case> cases = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) cases.add(new Foresight.Case(random.nextDouble(), random.nextInt(5) == 0));
        Foresight.Band band = new Foresight(cases).noise().orElseThrow();
        assertThat(band.low()).isBetween(new BigDecimal("0.44"), new BigDecimal("0.48"));
        assertThat(band.high()).isBetween(new BigDecimal("0.52"), new BigDecimal("0.56"));
        assertThat(new Foresight(cases).noise()).contains(band);
    }

    @Test
    void theAreaUnderTheCurveIsTheAuc() {
        var foresight = new Foresight(cases("bad 1", "bad 2", "good 2", "bad 3", "good 3"));
        List<Roc.Point> points = Roc.of(foresight);
        double area = 0;
        for (int i = 1; i < points.size(); i++)
            area += (points.get(i).falseAlarms() - points.get(i - 1).falseAlarms())
                    * (points.get(i).found() + points.get(i - 1).found())
                    / 2;
        assertThat(area).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(points).last().isEqualTo(new Roc.Point(1, 1));
    }

    private static BigDecimal auc(String... cases) {
        return new Foresight(cases(cases)).auc().orElseThrow();
    }

    private static List<Foresight.Case> cases(String... texts) {
        List<Foresight.Case> cases = new ArrayList<>();
        for (String text : texts) {
            String[] parts = text.split(" ", -1);
            cases.add(new Foresight.Case(Double.parseDouble(parts[1]), parts[0].equals("bad")));
        }
        return cases;
    }
}
