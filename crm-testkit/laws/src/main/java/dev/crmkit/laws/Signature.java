package dev.crmkit.laws;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.stream.Stream;

/**
 * One part of what a type promises to others: a member that they see, or the head of the type. Immutable.
 *
 * @param name the full name of the member or type
 * @param types every type that it names, generic arguments within
 */
record Signature(String name, List<JavaType> types) {

    static Stream<Signature> of(JavaClass type) {
        return Stream.of(
                        Stream.of(head(type)),
                        Visible.fields(type).map(Signature::of),
                        Visible.codeUnits(type).map(Signature::of))
                .flatMap(parts -> parts);
    }

    private static Signature head(JavaClass type) {
        return new Signature(
                type.getName(),
                Stream.of(
                                type.getSuperclass().stream(),
                                type.getInterfaces().stream(),
                                type.getTypeParameters().stream())
                        .<JavaType>flatMap(parts -> parts)
                        .toList());
    }

    private static Signature of(JavaField field) {
        return new Signature(field.getFullName(), List.of(field.getType()));
    }

    private static Signature of(JavaCodeUnit unit) {
        return new Signature(
                unit.getFullName(),
                Stream.of(
                                unit.getParameterTypes().stream(),
                                unit.getTypeParameters().stream(),
                                unit.getThrowsClause().getTypes().stream(),
                                unit instanceof JavaMethod method
                                        ? Stream.of(method.getReturnType())
                                        : Stream.<JavaType>of())
                        .<JavaType>flatMap(parts -> parts)
                        .toList());
    }

    /** All the types named, down to the arguments of arguments, arrays as their elements. */
    Stream<JavaClass> rawTypes() {
        return types.stream()
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .distinct();
    }
}
