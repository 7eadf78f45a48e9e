package dev.crmkit.laws;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The second half of law 1 and the style of names: words that a CRM person says. */
final class NameLaws {
    private static final Set<String> EMPTY_WORDS = Set.of(
            "common",
            "commons",
            "dto",
            "dtos",
            "helper",
            "helpers",
            "impl",
            "manager",
            "managers",
            "misc",
            "util",
            "utils");
    private static final Pattern EMPTY_ENDING = Pattern.compile(".*(Impl|VO|DTO|Dto|Manager|Helper|Utils?)");
    private static final Pattern GETTER = Pattern.compile("get[A-Z].*");

    private NameLaws() {}

    static List<Law> of(House house) {
        return List.of(
                new Law(
                        "packages are words that a CRM person says",
                        "Name the subject, not the kind of code; not: " + String.join(", ", sorted(EMPTY_WORDS)) + ".",
                        () -> house.classes().stream()
                                .map(JavaClass::getPackageName)
                                .distinct()
                                .filter(name -> Stream.of(name.split("\\.")).anyMatch(EMPTY_WORDS::contains))
                                .toList()),
                new Law(
                        "types are named after what they are",
                        "Not -Impl, -VO, -DTO, -Manager, -Helper, -Util.",
                        () -> house.classes().stream()
                                .filter(type -> EMPTY_ENDING
                                        .matcher(type.getSimpleName())
                                        .matches())
                                .map(JavaClass::getName)
                                .toList()),
                new Law(
                        "accessors are plain: name(), not getName()",
                        "Only what overrides a method of others may be called get-.",
                        () -> house.promised()
                                .flatMap(Visible::methods)
                                .filter(method ->
                                        GETTER.matcher(method.getName()).matches())
                                .filter(Predicate.not(NameLaws::isTheirs))
                                .map(JavaMethod::getFullName)
                                .toList()));
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }

    private static boolean isTheirs(JavaMethod method) {
        String[] parameters =
                method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return Stream.concat(
                        method.getOwner().getAllRawSuperclasses().stream(),
                        method.getOwner().getAllRawInterfaces().stream())
                .filter(parent -> !parent.getName().startsWith("dev.crmkit."))
                .anyMatch(parent ->
                        parent.tryGetMethod(method.getName(), parameters).isPresent());
    }
}
