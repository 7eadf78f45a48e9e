package dev.crmkit.rules.statute;

import dev.crmkit.model.incident.GeoPoint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * The shape of the earth by which a great-circle distance is computed. The law names the method (Regulation (EC) 261/2004
 * Art. 7(4)) but no model, and some routes change their distance band with it: Geneva–Thessaloniki is 1,499.8 km on the
 * mean sphere and 1,502.9 km on the ellipsoid.
 */
public enum EarthModel {
    /** A sphere of the mean radius, 6,371.0088 km (IUGG). */
    MEAN_SPHERE {
        @Override
        double metres(GeoPoint from, GeoPoint to) {
            return Sphere.metres(6_371_008.8, from, to);
        }
    },
    /** A sphere of the equatorial radius, 6,378.137 km. */
    EQUATORIAL_SPHERE {
        @Override
        double metres(GeoPoint from, GeoPoint to) {
            return Sphere.metres(6_378_137, from, to);
        }
    },
    /** The ellipsoid of the World Geodetic System 1984. */
    WGS84 {
        @Override
        double metres(GeoPoint from, GeoPoint to) {
            return Ellipsoid.metres(from, to);
        }
    };

    /** The name in a policy's version. */
    String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    abstract double metres(GeoPoint from, GeoPoint to);

    /**
     * The distance between two places, to the metre.
     *
     * @param from one place
     * @param to the other place
     * @return kilometres with three decimals; the same on every machine
     */
    public BigDecimal kilometres(GeoPoint from, GeoPoint to) {
        return BigDecimal.valueOf(metres(from, to)).movePointLeft(3).setScale(3, RoundingMode.HALF_UP);
    }
}
