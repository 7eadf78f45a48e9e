package dev.crmkit.json;

import dev.crmkit.model.moment.Moment;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.util.List;
import java.util.stream.Stream;

/** The module of the nouns, from outside. */
final class Model {

    private Model() {}

    static ModuleReference reference() {
        return ModuleFinder.of(Program.place(Moment.class))
                .find("dev.crmkit.model")
                .orElseThrow();
    }

    /** All its types. */
    static Stream<Class<?>> types() throws IOException {
        return names("dev/", ".class").stream()
                .map(name -> type(name.replace(".class", "").replace('/', '.')));
    }

    /** What it holds, by the begin and end of names. */
    static List<String> names(String begin, String end) throws IOException {
        try (ModuleReader model = reference().open()) {
            return model.list()
                    .filter(name -> name.startsWith(begin) && name.endsWith(end))
                    .sorted()
                    .toList();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Moment.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
