package dev.crmkit.laws;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One module as the laws see it: its compiled classes, its sources and the order of its packages. Immutable.
 *
 * @param root the module's root package, such as {@code dev.crmkit.model}
 * @param order its packages below the root, the lowest first; {@code ""} is the root itself
 * @param classes every class of {@code target/classes}, descriptors of packages and modules excepted
 * @param nullMarked the packages that carry {@code @NullMarked}
 * @param main the files of {@code src/main/java}
 * @param test the files of {@code src/test/java}
 * @param phrases the sentences and words of this module and of crm-model
 */
record House(
        String root,
        List<String> order,
        List<JavaClass> classes,
        List<String> nullMarked,
        List<Source> main,
        List<Source> test,
        Phrases phrases) {

    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

    static House at(Path directory, String root, List<String> order) {
        List<JavaClass> imported = imported(directory.resolve("target/classes"));
        return new House(
                root,
                List.copyOf(order),
                imported.stream().filter(Predicate.not(House::describesPackage)).toList(),
                imported.stream()
                        .filter(type -> describesPackage(type) && type.isAnnotatedWith(NULL_MARKED))
                        .map(JavaClass::getPackageName)
                        .toList(),
                Source.below(directory.resolve("src/main/java")),
                Source.below(directory.resolve("src/test/java")),
                Phrases.of(directory));
    }

    /** A module that is still empty has no classes yet, and breaks no law. */
    private static List<JavaClass> imported(Path classes) {
        return Files.isDirectory(classes)
                ? new ClassFileImporter()
                        .importPath(classes).stream()
                                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                                .toList()
                : List.of();
    }

    private static boolean describesPackage(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }

    /** The kit may use JUnit and jqwik, and its simulations and contracts may use threads and seeds. */
    boolean isKit() {
        return root.endsWith(".testkit");
    }

    boolean contains(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(root + ".");
    }

    /** The place of a type's package in the order, or -1. */
    int rank(JavaClass type) {
        return order.indexOf(word(type.getPackageName()));
    }

    /** The package below the root: {@code ledger.jdbc}, or {@code ""} for the root; unchanged outside of the root. */
    private String word(String packageName) {
        if (packageName.equals(root)) {
            return "";
        }
        return packageName.startsWith(root + ".") ? packageName.substring(root.length() + 1) : packageName;
    }

    /** The types that others may rely on: public ones, and those whose members public ones inherit. */
    Stream<JavaClass> promised() {
        return classes.stream()
                .filter(type ->
                        isPublic(type) || type.getAllSubclasses().stream().anyMatch(House::isPublic));
    }

    /** Whether a type is public, and so is everything around it. */
    static boolean isPublic(JavaClass type) {
        return Visible.toOthers(type.getModifiers())
                && type.getEnclosingClass().map(House::isPublic).orElse(true);
    }
}
