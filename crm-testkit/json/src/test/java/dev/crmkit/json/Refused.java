package dev.crmkit.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** What a mapper says to a text that is no such noun. */
final class Refused extends RuntimeException {
    private final String path;

    Refused(Throwable cause, String path) {
        super(cause.getMessage(), cause);
        this.path = path;
    }

    /** Where in the text, as a JSON pointer. */
    String path() {
        return path;
    }

    /**
     * Whether the mapper points at a place, into it, or at the object or list that it stands in; or, where the value is of a
     * type that it hands on, at the noun that refused it.
     */
    boolean isAt(Place place, JsonNode value) {
        String at = place.at().toString();
        if (path.equals(at) || path.startsWith(at + "/")) return true;
        boolean around = path.isEmpty() || at.startsWith(path + "/");
        return around
                && (Leniency.passesOn(place, value)
                        || path.equals(place.at().head().toString()));
    }

    static <S> String path(List<S> steps, Function<S, String> name, ToIntFunction<S> index) {
        return steps.stream()
                .map(step -> "/" + (name.apply(step) == null ? index.applyAsInt(step) : name.apply(step)))
                .collect(Collectors.joining());
    }
}
