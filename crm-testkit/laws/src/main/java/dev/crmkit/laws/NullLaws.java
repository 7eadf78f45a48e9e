package dev.crmkit.laws;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Law 7: null neither in nor out, and Optional only as what a method returns. */
final class NullLaws {
    private static final Predicate<String> OPTIONAL = Uses.anyOf("java.util.Optional*");

    private NullLaws() {}

    static List<Law> of(House house) {
        return List.of(
                new Law(
                        "every package is @NullMarked",
                        "Write a package-info.java with @NullMarked and what lives there.",
                        () -> house.classes().stream()
                                .map(JavaClass::getPackageName)
                                .distinct()
                                .filter(name -> !house.nullMarked().contains(name))
                                .toList()),
                new Law(
                        "Optional is only returned",
                        "A property that may be missing is @Nullable inside and Optional at its accessor.",
                        () -> house.promised().flatMap(NullLaws::optionals).toList()));
    }

    private static Stream<String> optionals(JavaClass type) {
        return Stream.concat(
                type.getFields().stream()
                        .filter(field -> holdsOptional(field.getType()))
                        .map(JavaField::getFullName)
                        .sorted(),
                Visible.codeUnits(type)
                        .filter(unit -> unit.getParameterTypes().stream().anyMatch(NullLaws::holdsOptional))
                        .map(JavaCodeUnit::getFullName));
    }

    /** A function that returns an Optional holds none. */
    private static boolean holdsOptional(JavaType type) {
        return !type.toErasure().getPackageName().equals("java.util.function")
                && type.getAllInvolvedRawTypes().stream().anyMatch(raw -> OPTIONAL.test(raw.getName()));
    }
}
