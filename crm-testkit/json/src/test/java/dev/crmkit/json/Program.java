package dev.crmkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@link Echo} in a Java of its own. */
final class Program {

    /** What every host has. */
    static final String NOUNS = path(
            Echo.class,
            dev.crmkit.model.moment.Moment.class,
            org.joda.money.Money.class,
            com.fasterxml.jackson.annotation.JsonProperty.class);

    static final String JACKSON_2 = path(
            com.fasterxml.jackson.core.JsonParser.class,
            com.fasterxml.jackson.databind.ObjectMapper.class,
            com.fasterxml.jackson.datatype.jsr310.JavaTimeModule.class);

    static final String JACKSON_2_MONEY = path(com.fasterxml.jackson.datatype.jodamoney.JodaMoneyModule.class);

    static final String JACKSON_3 = path(
            tools.jackson.core.JsonParser.class,
            tools.jackson.databind.ObjectMapper.class,
            tools.jackson.datatype.jodamoney.JodaMoneyModule.class);

    private Program() {}

    /** Where these classes stand, as a path. */
    private static String path(Class<?>... types) {
        return Stream.of(types).map(type -> place(type).toString()).collect(Collectors.joining(File.pathSeparator));
    }

    /** The jar or folder that a class stands in. */
    static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String path(String... parts) {
        return String.join(File.pathSeparator, parts);
    }

    /** What it writes, line by line; all that it says if it fails. */
    static List<String> echo(List<String> lines, List<String> arguments) throws IOException, InterruptedException {
        Path in = Files.createTempFile("echo", ".in");
        Path out = Files.createTempFile("echo", ".out");
        try {
            Files.write(in, lines, UTF_8);
            List<String> command = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1"));
            command.addAll(arguments);
            Process process = new ProcessBuilder(command)
                    .redirectInput(in.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            if (!process.waitFor(2, TimeUnit.MINUTES)) throw new IllegalStateException("Still running: " + command);
            return Files.readAllLines(out, UTF_8);
        } finally {
            Files.delete(in);
            Files.delete(out);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
