package dev.crmkit.laws;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Laws 6 and 7: what public signatures may name, so that no library of ours becomes one of our users. */
final class SignatureLaws {
    private static final Predicate<String> EVERYWHERE =
            Uses.anyOf("java.*", "dev.crmkit.*", "org.joda.money.Money", "org.joda.money.CurrencyUnit");
    private static final Predicate<String> KIT = Uses.anyOf("org.junit.*", "net.jqwik.*");

    private SignatureLaws() {}

    static List<Law> of(House house) {
        return List.of(
                new Law(
                        "public signatures name java.*, dev.crmkit.*, Money and CurrencyUnit",
                        "Libraries are for the inside.",
                        () -> mentions(house, (type, named) -> !isAllowed(house, type, named))),
                new Law(
                        "public signatures name collections by their interfaces",
                        "List, Set, Map: unmodifiable.",
                        () -> mentions(house, (type, named) -> isConcreteCollection(named))),
                new Law(
                        "public methods and fields give no arrays of objects",
                        "Many is an unmodifiable list.",
                        () -> house.promised()
                                .filter(type -> !type.isAnnotation())
                                .flatMap(SignatureLaws::arrays)
                                .toList()));
    }

    private static List<String> mentions(House house, BiPredicate<JavaClass, JavaClass> culprit) {
        return house.promised()
                .flatMap(type -> Signature.of(type)
                        .flatMap(part -> part.rawTypes()
                                .filter(named -> culprit.test(type, named))
                                .map(named -> part.name() + " names " + named.getName())))
                .toList();
    }

    private static boolean isAllowed(House house, JavaClass type, JavaClass named) {
        String name = named.getName();
        if (LibraryLaws.JDBC.test(name)) {
            return type.getPackageName().equals(LibraryLaws.JDBC_HOME);
        }
        return named.isPrimitive() || EVERYWHERE.test(name) || (house.isKit() && KIT.test(name));
    }

    private static boolean isConcreteCollection(JavaClass named) {
        return named.getName().startsWith("java.")
                && !named.isInterface()
                && (named.isAssignableTo(Collection.class) || named.isAssignableTo(Map.class));
    }

    private static Stream<String> arrays(JavaClass type) {
        return Stream.concat(
                Visible.methods(type)
                        .filter(method -> isArrayOfObjects(method.getRawReturnType()) && !isGenerated(method))
                        .map(JavaMethod::getFullName),
                Visible.fields(type)
                        .filter(field -> isArrayOfObjects(field.getRawType()))
                        .map(JavaField::getFullName));
    }

    private static boolean isArrayOfObjects(JavaClass type) {
        return type.isArray() && !type.getComponentType().isPrimitive();
    }

    /** The compiler gives every enum a method values() that returns an array. */
    private static boolean isGenerated(JavaMethod method) {
        return method.getOwner().isEnum() && method.getName().equals("values");
    }
}
