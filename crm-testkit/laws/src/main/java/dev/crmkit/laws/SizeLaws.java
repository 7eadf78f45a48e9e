package dev.crmkit.laws;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Law 3: files and methods that fit into a head. */
final class SizeLaws {
    private static final int MEDIAN = 100;
    private static final int FILE = 400;
    private static final int METHOD = 20;
    private static final int LONG_METHOD = 40;
    private static final double MOST = 0.95;
    private static final String REASON = "// long because ";

    private SizeLaws() {}

    static List<Law> of(House house) {
        return List.of(
                new Law(
                        "half of the files have less than " + MEDIAN + " lines",
                        "Split the files that do two things.",
                        () -> aboveMedian(house)),
                new Law(
                        "no file has more than " + FILE + " lines",
                        "Split it by subject; tests too.",
                        () -> Stream.concat(house.main().stream(), house.test().stream())
                                .filter(source -> source.lines().size() > FILE)
                                .map(SizeLaws::size)
                                .toList()),
                new Law(
                        "95 % of the methods have at most " + METHOD + " lines",
                        "Give the steps of a long method names.",
                        () -> tooManyLong(house)),
                new Law(
                        "a method of more than " + LONG_METHOD + " lines says why",
                        "Shorten it, or write '" + REASON + "…' into it or directly above it.",
                        () -> methods(
                                house,
                                (source, method) -> method.length() > LONG_METHOD && !source.says(REASON, method))));
    }

    private static List<String> aboveMedian(House house) {
        List<Source> files = house.main().stream()
                .filter(Predicate.not(Source::isDescriptor))
                .toList();
        List<String> large = files.stream()
                .filter(source -> source.lines().size() >= MEDIAN)
                .map(SizeLaws::size)
                .toList();
        return 2 * large.size() > files.size() ? large : List.of();
    }

    private static List<String> tooManyLong(House house) {
        List<String> large = methods(house, (source, method) -> method.length() > METHOD);
        return large.size()
                        > (1 - MOST) * methods(house, (source, method) -> true).size()
                ? large
                : List.of();
    }

    private static List<String> methods(House house, BiPredicate<Source, Source.Span> filter) {
        return house.main().stream()
                .flatMap(source -> source.methods().stream()
                        .filter(method -> filter.test(source, method))
                        .map(source::place))
                .toList();
    }

    private static String size(Source source) {
        return source.path() + " has " + source.lines().size() + " lines";
    }
}
