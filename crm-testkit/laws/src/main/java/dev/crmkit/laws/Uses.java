package dev.crmkit.laws;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what classes use: types, or methods, constructors and fields, one line for each use. */
final class Uses {
    private Uses() {}

    /** The uses of types whose names match, in code as in signatures. */
    static List<String> ofTypes(Stream<JavaClass> users, Predicate<String> names) {
        return users.flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> isOneOf(names, dependency.getTargetClass().getBaseComponentType()))
                .sorted()
                .map(Dependency::getDescription)
                .distinct()
                .toList();
    }

    private static boolean isOneOf(Predicate<String> names, JavaClass type) {
        return !type.isPrimitive() && names.test(type.getName());
    }

    /** The calls, references and field accesses whose targets match. */
    static List<String> ofMembers(Stream<JavaClass> users, Predicate<String> names) {
        return users.flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> names.test(access.getTarget().getFullName()))
                .map(JavaAccess::getDescription)
                .sorted()
                .toList();
    }

    /**
     * Matches any of some patterns, in which {@code *} stands for any text. A method reads as
     * {@code java.time.Instant.now()}, a constructor as {@code java.util.Date.<init>()}.
     */
    static Predicate<String> anyOf(String... patterns) {
        return Pattern.compile(Stream.of(patterns)
                        .map(pattern -> Stream.of(pattern.split("\\*", -1))
                                .map(Pattern::quote)
                                .collect(Collectors.joining(".*")))
                        .collect(Collectors.joining("|")))
                .asMatchPredicate();
    }
}
