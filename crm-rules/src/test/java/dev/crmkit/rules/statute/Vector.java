package dev.crmkit.rules.statute;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One row of a file of legal test vectors: its cells by column name. */
record Vector(Map<String, String> cells) {

    static List<Vector> read(String file) {
        try (InputStream in = Objects.requireNonNull(Vector.class.getResourceAsStream(file), file);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> names = split(lines.readLine());
            return lines.lines().map(line -> row(names, split(line))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vector row(List<String> names, List<String> cells) {
        if (names.size() != cells.size()) throw new IllegalArgumentException(names.size() + " columns, but " + cells);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) row.put(names.get(i), cells.get(i));
        return new Vector(row);
    }

    /** Commas inside quotes belong to the cell; a doubled quote is one. */
    private static List<String> split(String line) {
        List<String> cells = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') cell.append(line.charAt(i++));
            else if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else cell.append(c);
        }
        cells.add(cell.toString());
        return cells;
    }

    String text(String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }

    boolean has(String column) {
        return !text(column).isEmpty();
    }

    boolean flag(String column) {
        return text(column).equals("1");
    }

    @Override
    public String toString() {
        return text("id") + " " + text("rule");
    }
}
