package dev.crmkit.laws;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody outside of a package can see of a type. */
final class Visible {
    private Visible() {}

    static boolean toOthers(Set<JavaModifier> modifiers) {
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    static Stream<JavaField> fields(JavaClass type) {
        return seen(type.getFields());
    }

    static Stream<JavaMethod> methods(JavaClass type) {
        return seen(type.getMethods()).filter(method -> !method.getModifiers().contains(JavaModifier.BRIDGE));
    }

    static Stream<JavaConstructor> constructors(JavaClass type) {
        return seen(type.getConstructors());
    }

    /** Methods and constructors. */
    static Stream<JavaCodeUnit> codeUnits(JavaClass type) {
        return Stream.concat(methods(type), constructors(type));
    }

    private static <M extends JavaMember> Stream<M> seen(Set<M> members) {
        return members.stream()
                .filter(member -> toOthers(member.getModifiers()))
                .sorted((a, b) -> a.getFullName().compareTo(b.getFullName()));
    }
}
