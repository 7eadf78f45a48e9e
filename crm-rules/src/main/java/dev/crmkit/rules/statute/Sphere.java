package dev.crmkit.rules.statute;

import static java.lang.StrictMath.asin;
import static java.lang.StrictMath.cos;
import static java.lang.StrictMath.min;
import static java.lang.StrictMath.sin;
import static java.lang.StrictMath.sqrt;
import static java.lang.StrictMath.toRadians;

import dev.crmkit.model.incident.GeoPoint;

/** Great-circle distance by the haversine formula, which stays exact for short distances. */
final class Sphere {

    private Sphere() {}

    static double metres(double radius, GeoPoint from, GeoPoint to) {
        double lat1 = toRadians(from.latitude());
        double lat2 = toRadians(to.latitude());
        double h = haversine(lat2 - lat1)
                + cos(lat1) * cos(lat2) * haversine(toRadians(to.longitude() - from.longitude()));
        return 2 * radius * asin(min(1, sqrt(h)));
    }

    private static double haversine(double angle) {
        double half = sin(angle / 2);
        return half * half;
    }
}
