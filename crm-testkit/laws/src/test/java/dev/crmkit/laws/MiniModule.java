package dev.crmkit.laws;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A module of a few lines, written and compiled in a temporary directory, to be judged by the laws. */
final class MiniModule {
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|record|interface|enum) (\\w+)");

    private final Path directory;
    private final String root;
    private final List<String> order;
    private final List<Path> sources = new ArrayList<>();

    private MiniModule(Path directory, String root, List<String> order) {
        this.directory = directory;
        this.root = root;
        this.order = order;
    }

    static MiniModule in(Path directory, String root, String... order) {
        return new MiniModule(directory, root, List.of(order));
    }

    /**
     * Adds a source whose place follows from the package and the first type that it names, or a resource, whose first line
     * names it after {@code #}.
     */
    MiniModule with(String source) {
        if (source.startsWith("# ")) {
            String name = source.lines().findFirst().orElseThrow().substring(2);
            write(directory.resolve("src/main/resources").resolve(name), source, "");
            return this;
        }
        sources.add(write(directory.resolve("src/main/java"), source));
        return this;
    }

    MiniModule withTest(String source) {
        write(directory.resolve("src/test/java"), source);
        return this;
    }

    List<Law> laws() {
        compile();
        return HouseLaws.of(House.at(directory, root, order));
    }

    Law law(String name) {
        return laws().stream()
                .filter(law -> law.name().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("There is no law: " + name));
    }

    private static Path write(Path folder, String source) {
        String type = source.contains("NullMarked package") ? "package-info" : first(TYPE, source);
        return write(folder.resolve(first(PACKAGE, source).replace('.', '/')), source, type + ".java");
    }

    private static Path write(Path folder, String source, String name) {
        Path file = name.isEmpty() ? folder : folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, source);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String first(Pattern pattern, String source) {
        var matcher = pattern.matcher(source);
        if (!matcher.find()) {
            throw new IllegalArgumentException("No " + pattern + " in " + source);
        }
        return matcher.group(1);
    }

    private void compile() {
        if (sources.isEmpty()) {
            return;
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        var problems = new DiagnosticCollector<JavaFileObject>();
        var classes = directory.resolve("target/classes").toString();
        var options = List.of("-proc:none", "-d", classes, "-cp", System.getProperty("java.class.path"));
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(problems, Locale.ROOT, UTF_8)) {
            var units = manager.getJavaFileObjectsFromPaths(sources);
            if (!compiler.getTask(null, manager, problems, options, null, units).call()) {
                throw new IllegalStateException("The fixture does not compile: " + problems.getDiagnostics());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
