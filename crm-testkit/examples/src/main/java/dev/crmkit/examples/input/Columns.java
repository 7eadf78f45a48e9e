package dev.crmkit.examples.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The columns that a table has. A header may name them in any order; one it does not know, lacks or repeats is refused.
 * Immutable.
 *
 * @param names all of them
 */
public record Columns(List<String> names) {

    /** Copies the names. */
    public Columns {
        names = List.copyOf(names);
    }

    /**
     * The columns of a table.
     *
     * @param names all of them
     * @return the columns
     */
    public static Columns of(String... names) {
        return new Columns(List.of(names));
    }

    /**
     * The same and some more that a source adds to each row.
     *
     * @param more their names
     * @return all names
     */
    public List<String> and(String... more) {
        return Stream.concat(names.stream(), Stream.of(more)).toList();
    }

    /** The places of the columns by name, from 0. */
    Map<String, Integer> places(String file, List<String> header) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            var place = new BadInput.Place(file, 1, i + 1);
            if (!names.contains(name)) throw new BadInput(place, "there is no column '" + name + "'", remedy());
            if (places.put(name, i) != null)
                throw new BadInput(place, "column '" + name + "' is there twice", remedy());
        }
        for (String name : names) {
            if (places.containsKey(name)) continue;
            var end = new BadInput.Place(file, 1, header.size() + 1);
            throw new BadInput(end, "column '" + name + "' is missing", remedy());
        }
        return Map.copyOf(places);
    }

    private String remedy() {
        return "The first line names the columns: " + String.join(",", names);
    }
}
