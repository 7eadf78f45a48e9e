package dev.crmkit.model.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A place on the earth. Immutable.
 *
 * @param latitude degrees north, −90 to 90
 * @param longitude degrees east, −180 to 180
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GeoPoint(
        @JsonProperty(required = true) double latitude,
        @JsonProperty(required = true) double longitude) {

    /**
     * Checks the ranges.
     *
     * @param latitude degrees north, −90 to 90
     * @param longitude degrees east, −180 to 180
     * @throws IllegalArgumentException if a coordinate is out of its range or not a number
     */
    public GeoPoint {
        check("latitude", latitude, 90);
        check("longitude", longitude, 180);
    }

    /** Not of the primitive type, for which Jackson 2 takes null for 0. */
    @JsonCreator
    static GeoPoint fromJson(
            @JsonProperty(value = "latitude", required = true) Double latitude,
            @JsonProperty(value = "longitude", required = true) Double longitude) {
        return new GeoPoint(
                Objects.requireNonNull(latitude, "latitude"), Objects.requireNonNull(longitude, "longitude"));
    }

    private static void check(String name, double degrees, int bound) {
        if (!(Math.abs(degrees) <= bound))
            throw new IllegalArgumentException(name + " " + degrees + " is not within ±" + bound + " degrees"
                    + "\nLatitude comes first, longitude second, both in decimal degrees.");
    }
}
