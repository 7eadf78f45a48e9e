package dev.crmkit.laws;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts: what the library says, it says in both languages. */
final class PhraseLaws {
    /** Conditions and mappings are written for programs. */
    private static final Pattern UNSPOKEN = Pattern.compile(".*[.](segment|intake)");

    private static final Pattern VALUE = Pattern.compile("\\{[^}]*}");

    private PhraseLaws() {}

    static List<Law> of(House house) {
        return List.of(
                new Law(
                        "every reason has a sentence in English and German",
                        "Write it into both phrase files of the package that gives the reason.",
                        () -> codes(house)
                                .flatMap(said ->
                                        house.phrases().without(said.code()).map(said::in))
                                .toList()),
                new Law(
                        "a sentence names only values that its reason gives",
                        "Give the value with(...) in the file that gives the reason, or leave it out of the sentence.",
                        () -> codes(house)
                                .flatMap(said ->
                                        house.phrases().said(said.code()).flatMap(said::lacks))
                                .distinct()
                                .toList()),
                new Law(
                        "every code of the model has a word in English and German",
                        "Write term.code or fact.name into both phrase files; an enum of technical names is called Kind.",
                        () -> house.root().endsWith(".model")
                                ? house.classes().stream()
                                        .filter(House::isPublic)
                                        .filter(type -> !UNSPOKEN.matcher(type.getPackageName())
                                                .matches())
                                        .flatMap(PhraseLaws::terms)
                                        .flatMap(term -> house.phrases()
                                                .without(key(term))
                                                .map(language -> key(term) + " ("
                                                        + term.getOwner().getSimpleName() + ") in " + language))
                                        .toList()
                                : List.of()));
    }

    /** A reason's code where it is given. */
    private record Said(String code, Source source) {
        String in(String language) {
            return code + " (" + source.name() + ") in " + language;
        }

        Stream<String> lacks(String phrase) {
            return VALUE.matcher(phrase)
                    .results()
                    .map(MatchResult::group)
                    .filter(value -> !source.speech().words().contains(value.substring(1, value.length() - 1)))
                    .map(value -> code + " (" + source.name() + ") has no " + value);
        }
    }

    private static Stream<Said> codes(House house) {
        return house.main().stream()
                .flatMap(source -> source.speech().codes().stream().sorted().map(code -> new Said(code, source)));
    }

    private static String key(JavaField term) {
        return (isFact(term) ? "fact." : "term.") + term.getName().toLowerCase(Locale.ROOT);
    }

    private static boolean isFact(JavaField term) {
        return term.getRawType().getSimpleName().equals("Fact");
    }

    /** The constants of an enum, of an open list of codes, and the facts of a vocabulary. */
    private static Stream<JavaField> terms(JavaClass type) {
        boolean isList = type.isEnum()
                ? !type.getSimpleName().equals("Kind")
                : type.tryGetField("code").isPresent();
        return type.getFields().stream()
                .filter(field -> field.getModifiers().containsAll(Set.of(JavaModifier.PUBLIC, JavaModifier.STATIC)))
                .filter(field -> isFact(field) || (isList && field.getRawType().equals(type)))
                .sorted((a, b) -> a.getName().compareTo(b.getName()));
    }
}
