package dev.crmkit.model.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A table as it stands in a text with semicolons: the least that a test needs to read one. */
record Table(List<String> columns, List<Map<String, String>> rows) {

    static Table of(String text) {
        List<String[]> lines = text.lines().map(line -> line.split(";", -1)).toList();
        List<String> columns = List.of(lines.get(0));
        return new Table(
                columns,
                lines.stream().skip(1).map(cells -> row(columns, cells)).toList());
    }

    private static Map<String, String> row(List<String> columns, String[] cells) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) row.put(columns.get(i), cells[i]);
        return row;
    }

    List<Reading> readBy(Mapping mapping) {
        return readBy(Intake.of(columns, mapping));
    }

    List<Reading> readBy(Intake intake) {
        Stream<Map<String, String>> source = rows.stream();
        return intake.read(source).toList();
    }
}
