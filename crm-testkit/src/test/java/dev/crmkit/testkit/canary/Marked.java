package dev.crmkit.testkit.canary;

import dev.crmkit.model.customer.PersonalData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What of a module's classes is marked as personal data. */
final class Marked {
    private Marked() {}

    /** Each marked type by its name, each marked part by type and name. */
    static Set<String> in(Class<?> anyOfModule) {
        Set<String> marked = new TreeSet<>();
        for (String name : classes(anyOfModule).keySet())
            if (!name.endsWith("-info")) marked.addAll(of(load(name, anyOfModule)));
        return marked;
    }

    private static Set<String> of(Class<?> type) {
        Set<String> marked = new TreeSet<>();
        if (isMarked(type)) marked.add(type.getName());
        for (Method method : type.getDeclaredMethods()) if (isMarked(method)) marked.add(place(method));
        for (Field field : type.getDeclaredFields())
            if (isMarked(field)) marked.add(type.getName() + "#" + field.getName());
        return marked;
    }

    /** The marked places of this object in which a canary sits. */
    static Set<String> filled(Object at) {
        Set<String> filled = new TreeSet<>();
        for (Class<?> type : types(at.getClass())) {
            if (isMarked(type) && holdsCanary(at)) filled.add(type.getName());
            for (Method method : type.getDeclaredMethods())
                if (isMarked(method) && method.getParameterCount() == 0 && holdsCanary(Reach.answer(at, method)))
                    filled.add(place(method));
        }
        if (at.getClass().isRecord())
            for (RecordComponent part : at.getClass().getRecordComponents())
                if (isMarked(part) && holdsCanary(Reach.answer(at, part.getAccessor())))
                    filled.add(at.getClass().getName() + "#" + part.getName());
        return filled;
    }

    private static boolean holdsCanary(Object part) {
        return part != null
                && Reach.from(part).stream().anyMatch(each -> each instanceof String text && Canary.sings(text));
    }

    private static List<Class<?>> types(Class<?> type) {
        return Stream.concat(Stream.of(type), Stream.of(type.getInterfaces())).toList();
    }

    private static boolean isMarked(AnnotatedElement element) {
        return element.isAnnotationPresent(PersonalData.class);
    }

    private static String place(Method method) {
        return method.getDeclaringClass().getName() + "#" + method.getName();
    }

    private static Class<?> load(String name, Class<?> beside) {
        try {
            return Class.forName(name, false, beside.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Class " + name + " is in the module's folder but not to be had", e);
        }
    }

    /** The byte code of all classes of a module, by their names. */
    static Map<String, String> classes(Class<?> anyOfModule) {
        Path root = folder(anyOfModule);
        try (Stream<Path> files = Files.walk(root)) {
            Map<String, String> classes = new TreeMap<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList())
                classes.put(
                        root.relativize(file)
                                .toString()
                                .replaceAll("\\.class$", "")
                                .replace('/', '.'),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(Class<?> type) {
        try {
            URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Files.isDirectory(Path.of(place))
                    ? Path.of(place)
                    : FileSystems.newFileSystem(Path.of(place)).getPath("/");
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException(type + " comes from nowhere", e);
        }
    }
}
