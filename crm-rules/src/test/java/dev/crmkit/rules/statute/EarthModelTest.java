package dev.crmkit.rules.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.crmkit.model.incident.GeoPoint;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class EarthModelTest {

    /** Vincenty's own pair, Flinders Peak to Buninyong, 54,972.271 m on the GRS 80 ellipsoid. */
    @Test
    void theEllipsoidGivesTheSurveyedDistance() {
        var flindersPeak = new GeoPoint(-(37 + 57 / 60d + 3.72030 / 3600), 144 + 25 / 60d + 29.52440 / 3600);
        var buninyong = new GeoPoint(-(37 + 39 / 60d + 10.15610 / 3600), 143 + 55 / 60d + 35.38390 / 3600);
        assertThat(EarthModel.WGS84.kilometres(flindersPeak, buninyong))
                .isCloseTo(new BigDecimal("54.972"), within(new BigDecimal("0.001")));
    }

    @Test
    void aQuarterOfTheEquator() {
        var a = new GeoPoint(0, 0);
        var b = new GeoPoint(0, 90);
        assertThat(EarthModel.MEAN_SPHERE.kilometres(a, b)).isEqualByComparingTo("10007.557");
        assertThat(EarthModel.EQUATORIAL_SPHERE.kilometres(a, b)).isEqualByComparingTo("10018.754");
        assertThat(EarthModel.WGS84.kilometres(a, b)).isEqualByComparingTo("10018.754");
    }

    @Test
    void antipodesHaveADistanceOnEveryModel() {
        var here = new GeoPoint(10, 20);
        var there = new GeoPoint(-10.0001, -159.9999);
        for (EarthModel model : EarthModel.values())
            assertThat(model.kilometres(here, there).doubleValue()).isBetween(19_900d, 20_050d);
    }

    @Property(tries = 300)
    void modelsDifferByLessThanSixTenthsOfAPercent(
            @ForAll @DoubleRange(min = -89, max = 89) double lat1,
            @ForAll @DoubleRange(min = -179, max = 179) double lon1,
            @ForAll @DoubleRange(min = -89, max = 89) double lat2,
            @ForAll @DoubleRange(min = -179, max = 179) double lon2) {
        var a = new GeoPoint(lat1, lon1);
        var b = new GeoPoint(lat2, lon2);
        double sphere = EarthModel.MEAN_SPHERE.kilometres(a, b).doubleValue();
        for (EarthModel model : EarthModel.values()) {
            assertThat(model.kilometres(a, b)).isEqualTo(model.kilometres(b, a));
            assertThat(model.kilometres(a, b).doubleValue()).isCloseTo(sphere, within(0.006 * sphere + 0.001));
        }
    }
}
