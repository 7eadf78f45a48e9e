package dev.crmkit.examples.source.own;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crmkit.examples.input.BadInput;
import dev.crmkit.examples.input.InputFolder;
import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.intake.Intake;
import dev.crmkit.model.intake.Mapping;
import dev.crmkit.model.intake.Noun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How each table of the folder is mapped: as {@code mapping.json} says, else by the names of its columns.
 *
 * @param declared the mappings of {@code mapping.json} by table
 * @param tables all tables that are to be read, customers first
 */
record Mappings(Map<String, Mapping> declared, List<String> tables) {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Map<String, Noun> TEMPLATES = templates();

    private static Map<String, Noun> templates() {
        var templates = new LinkedHashMap<String, Noun>();
        templates.put("customers", Noun.CUSTOMER);
        templates.put("touchpoints", Noun.TOUCHPOINT);
        templates.put("incidents", Noun.INCIDENT);
        templates.put("grants", Noun.GRANT);
        return Collections.unmodifiableMap(templates);
    }

    static Mappings in(InputFolder folder) {
        Map<String, Mapping> declared = declared(folder.path().resolve("mapping.json"));
        List<String> tables = Stream.concat(
                        TEMPLATES.keySet().stream()
                                .filter(name -> folder.optional(name).isPresent()),
                        declared.keySet().stream())
                .distinct()
                .toList();
        return new Mappings(declared, tables);
    }

    private static Map<String, Mapping> declared(Path file) {
        if (!Files.isRegularFile(file)) return Map.of();
        try {
            return new ObjectMapper().readValue(Files.readString(file), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new BadInput(
                    "mapping.json: " + e.getOriginalMessage() + place(e),
                    "It has a mapping for each table, by the table's name without .csv.");
        } catch (IOException e) {
            throw new BadInput("mapping.json cannot be read: " + e.getMessage(), "Is it UTF-8?");
        }
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
    }

    Intake intake(String table, List<String> header, Pseudonyms pseudonyms) {
        try {
            Mapping mapping = declared.get(table);
            if (mapping == null)
                mapping = Mapping.ofColumns(TEMPLATES.getOrDefault(table, Noun.TOUCHPOINT), "own", UTC, header);
            return Intake.of(header, mapping, pseudonyms);
        } catch (IllegalArgumentException e) {
            String[] lines = String.valueOf(e.getMessage()).split("\n", 2);
            throw new BadInput(table + ".csv: " + lines[0], lines[lines.length - 1]);
        }
    }

    /** The zone of the report: that of the first mapping. */
    ZoneId zone() {
        return declared.values().stream().findFirst().map(Mapping::zone).orElse(UTC);
    }
}
