package dev.crmkit.laws;

import java.util.List;
import java.util.function.Supplier;

/**
 * One law that a module keeps or breaks, for example "packages have no cycles". Immutable.
 *
 * @param name what holds, as a short sentence
 * @param advice what to do where it does not hold
 * @param culprits finds the places that break the law, one line each; none when it is kept
 */
public record Law(String name, String advice, Supplier<List<String>> culprits) {

    /**
     * Passes where the law is kept.
     *
     * @throws AssertionError naming the law, what to do, and every culprit
     */
    public void check() {
        List<String> found = culprits.get();
        if (!found.isEmpty()) {
            throw new AssertionError("Broken law: " + name + "\n" + advice + "\n  " + String.join("\n  ", found));
        }
    }
}
