package dev.crmkit.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A place in the text of a sample.
 *
 * @param sample the sample
 * @param place the place
 */
record Spot(Sample<?> sample, Place place) {

    private static final List<Spot> ALL = distinct(Spot::path);
    private static final List<Spot> FIELDS = distinct(Spot::lastSteps);

    /** The spots of the whole catalogue; of those at one path in one sort of noun the first. */
    static Stream<Spot> all() {
        return ALL.stream();
    }

    /** One spot for each field of each object, wherever the object stands. */
    static Stream<Spot> fields() {
        return FIELDS.stream();
    }

    private static List<Spot> distinct(Function<Spot, String> likeness) {
        Set<String> seen = new HashSet<>();
        return Catalogue.all()
                .flatMap(sample -> sample.places().stream().map(place -> new Spot(sample, place)))
                .filter(spot -> seen.add(likeness.apply(spot) + spot.place().schema()))
                .toList();
    }

    private String path() {
        return sample.schema() + place.at().toString().replaceAll("/[0-9]+", "/*");
    }

    private String lastSteps() {
        String path = path();
        int last = path.lastIndexOf('/');
        return path.substring(Math.max(0, path.lastIndexOf('/', last - 1)));
    }

    /** What the mapper makes of the sample's text after a change. */
    Object read(Mapper mapper, JsonNode changed) {
        return mapper.read(changed.toString(), sample.type());
    }

    /** What its schema says against the sample's text after a change. */
    List<String> complaints(JsonNode changed) {
        return Validator.complaints(sample.schema(), changed);
    }

    @Override
    public String toString() {
        return sample + " at " + place;
    }
}
