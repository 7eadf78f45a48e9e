package dev.crmkit.examples.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jodamoney.JodaMoneyModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.crmkit.examples.source.Year;
import dev.crmkit.model.history.CustomerHistory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What was read, as nouns in JSON, one a line: the form in which a host that has no tables can bring its data. All of it is
 * written, line by line; a million touchpoints are about 400 MB.
 */
public final class NounFiles {

    private NounFiles() {}

    /**
     * A mapper that reads and writes nouns: a plain one with the two modules for times and money.
     *
     * @return the mapper
     */
    public static ObjectMapper mapper() {
        return new ObjectMapper().registerModule(new JavaTimeModule()).registerModule(new JodaMoneyModule());
    }

    /** The files by name, each with the nouns that it has. */
    static Map<String, Stream<?>> of(Year year) {
        var files = new LinkedHashMap<String, Stream<?>>();
        files.put("customers.ndjson", all(year, CustomerHistory::profiles));
        files.put(
                "touchpoints.ndjson", Stream.concat(all(year, CustomerHistory::touchpoints), year.everyone().stream()));
        files.put("incidents.ndjson", all(year, CustomerHistory::incidents));
        files.put("grants.ndjson", all(year, CustomerHistory::grants));
        return files;
    }

    private static Stream<Object> all(Year year, Function<CustomerHistory, Collection<?>> nouns) {
        return year.histories().values().stream().flatMap(history -> nouns.apply(history).stream());
    }

    static void write(Stream<?> nouns, Path file) throws IOException {
        ObjectMapper mapper = mapper();
        try (Writer out = Files.newBufferedWriter(file)) {
            Iterator<?> all = nouns.iterator();
            while (all.hasNext()) out.append(line(mapper, all.next())).append('\n');
        }
    }

    private static String line(ObjectMapper mapper, Object noun) {
        try {
            return mapper.writeValueAsString(noun);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
