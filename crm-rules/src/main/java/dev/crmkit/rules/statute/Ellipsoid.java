package dev.crmkit.rules.statute;

import static java.lang.StrictMath.abs;
import static java.lang.StrictMath.atan;
import static java.lang.StrictMath.atan2;
import static java.lang.StrictMath.cos;
import static java.lang.StrictMath.hypot;
import static java.lang.StrictMath.sin;
import static java.lang.StrictMath.sqrt;
import static java.lang.StrictMath.tan;
import static java.lang.StrictMath.toRadians;

import dev.crmkit.model.incident.GeoPoint;

/**
 * Geodesic distance on the WGS 84 ellipsoid by T. Vincenty's inverse formula (Survey Review 23/176, 1975), to a
 * millimetre. Between nearly antipodal points it does not converge; there the mean sphere answers, which is at most 0.6 %
 * off at 20,000 km, far from any band of any scheme.
 */
final class Ellipsoid {

    private static final double A = 6_378_137;
    private static final double F = 1 / 298.257223563;
    private static final double B = A * (1 - F);
    private static final int MOST_STEPS = 200;

    private final double sinU1;
    private final double cosU1;
    private final double sinU2;
    private final double cosU2;
    private final double longitude;
    private double sinSigma;
    private double cosSigma;
    private double sigma;
    private double cosSqAlpha;
    private double cos2SigmaM;

    private Ellipsoid(GeoPoint from, GeoPoint to) {
        double u1 = atan((1 - F) * tan(toRadians(from.latitude())));
        double u2 = atan((1 - F) * tan(toRadians(to.latitude())));
        sinU1 = sin(u1);
        cosU1 = cos(u1);
        sinU2 = sin(u2);
        cosU2 = cos(u2);
        longitude = toRadians(to.longitude() - from.longitude());
    }

    static double metres(GeoPoint from, GeoPoint to) {
        if (from.equals(to)) return 0;
        var line = new Ellipsoid(from, to);
        double lambda = line.longitude;
        for (int step = 0; step < MOST_STEPS; step++) {
            double next = line.refine(lambda);
            if (abs(next - lambda) < 1e-12) return line.length();
            lambda = next;
        }
        return Sphere.metres(6_371_008.8, from, to);
    }

    /** One step of the iteration: a better longitude on the auxiliary sphere. */
    private double refine(double lambda) {
        sinSigma = hypot(cosU2 * sin(lambda), cosU1 * sinU2 - sinU1 * cosU2 * cos(lambda));
        cosSigma = sinU1 * sinU2 + cosU1 * cosU2 * cos(lambda);
        sigma = atan2(sinSigma, cosSigma);
        double sinAlpha = sinSigma == 0 ? 0 : cosU1 * cosU2 * sin(lambda) / sinSigma;
        cosSqAlpha = 1 - sinAlpha * sinAlpha;
        cos2SigmaM = cosSqAlpha == 0 ? 0 : cosSigma - 2 * sinU1 * sinU2 / cosSqAlpha;
        double c = F / 16 * cosSqAlpha * (4 + F * (4 - 3 * cosSqAlpha));
        return longitude
                + (1 - c)
                        * F
                        * sinAlpha
                        * (sigma + c * sinSigma * (cos2SigmaM + c * cosSigma * (2 * cos2SigmaM * cos2SigmaM - 1)));
    }

    private double length() {
        double uSq = cosSqAlpha * (A * A - B * B) / (B * B);
        double k = (sqrt(1 + uSq) - 1) / (sqrt(1 + uSq) + 1);
        double a = (1 + k * k / 4) / (1 - k);
        double b = k * (1 - 3 * k * k / 8);
        double m = cos2SigmaM;
        double deltaSigma = b
                * sinSigma
                * (m
                        + b
                                / 4
                                * (cosSigma * (2 * m * m - 1)
                                        - b / 6 * m * (4 * sinSigma * sinSigma - 3) * (4 * m * m - 3)));
        return B * a * (sigma - deltaSigma);
    }
}
