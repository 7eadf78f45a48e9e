package dev.crmkit.laws;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Law 1 and the first half of law 2: how packages stand to each other, and how much each promises. */
final class PackageLaws {
    private static final int PUBLIC_TYPES = 20;

    private PackageLaws() {}

    static List<Law> of(House house) {
        return List.of(
                new Law("packages have no cycles", "Move what both need into the lower package.", () -> cycles(house)),
                new Law(
                        "every package has its place in the order",
                        "Add the package to house.md and to the list in HouseTest, or move the type.",
                        () -> strangers(house)),
                new Law(
                        "each package uses only those below it in the order",
                        "Turn the dependency round, or move the type.",
                        () -> against(house)),
                new Law(
                        "a package has at most " + PUBLIC_TYPES + " public top-level types",
                        "Public means promised: make types package-private, or nest what belongs together.",
                        () -> crowded(house)));
    }

    private static List<String> cycles(House house) {
        SortedMap<String, Set<String>> uses = new TreeMap<>();
        internal(house)
                .forEach(dependency -> uses.computeIfAbsent(
                                dependency.getOriginClass().getPackageName(), origin -> new TreeSet<>())
                        .add(dependency.getTargetClass().getPackageName()));
        List<String> found = new ArrayList<>();
        for (String from : uses.keySet()) {
            for (String to : uses.get(from)) {
                if (from.compareTo(to) < 0 && reaches(uses, to, from)) {
                    found.add(from + " and " + to + " need each other");
                }
            }
        }
        return found;
    }

    private static boolean reaches(SortedMap<String, Set<String>> uses, String from, String to) {
        Set<String> seen = new TreeSet<>(Set.of(from));
        List<String> next = List.of(from);
        while (!next.isEmpty() && !seen.contains(to)) {
            next = next.stream()
                    .flatMap(name -> uses.getOrDefault(name, Set.of()).stream())
                    .filter(seen::add)
                    .toList();
        }
        return seen.contains(to);
    }

    private static List<String> strangers(House house) {
        return house.classes().stream()
                .filter(type -> house.rank(type) < 0)
                .map(JavaClass::getPackageName)
                .distinct()
                .toList();
    }

    private static List<String> against(House house) {
        return internal(house)
                .filter(dependency -> house.rank(dependency.getTargetClass()) > house.rank(dependency.getOriginClass()))
                .map(Dependency::getDescription)
                .toList();
    }

    private static Stream<Dependency> internal(House house) {
        return house.classes().stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> house.contains(dependency.getTargetClass())
                        && !dependency
                                .getTargetClass()
                                .getPackage()
                                .equals(dependency.getOriginClass().getPackage()))
                .sorted();
    }

    private static List<String> crowded(House house) {
        return house.classes().stream()
                .filter(type -> type.isTopLevelClass() && House.isPublic(type))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > PUBLIC_TYPES)
                .map(entry -> entry.getKey() + " has " + entry.getValue())
                .toList();
    }
}
