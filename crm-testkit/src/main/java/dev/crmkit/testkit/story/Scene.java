package dev.crmkit.testkit.story;

import java.util.Objects;

/**
 * One step of a story. Immutable.
 *
 * @param happens what happens, as one would tell it
 * @param expected what must come out
 * @param observed what came out
 */
public record Scene(String happens, String expected, String observed) {

    /**
     * Checks that no part is missing.
     *
     * @param happens what happens, as one would tell it
     * @param expected what must come out
     * @param observed what came out
     */
    public Scene {
        Objects.requireNonNull(happens, "happens");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(observed, "observed");
    }

    /**
     * A scene with values of any type, compared by their text.
     *
     * @param happens what happens
     * @param expected what must come out
     * @param observed what came out
     * @return the scene
     */
    public static Scene of(String happens, Object expected, Object observed) {
        return new Scene(happens, expected.toString(), observed.toString());
    }

    /**
     * Whether the story went as it must.
     *
     * @return true if what came out is what must come out
     */
    public boolean holds() {
        return expected.equals(observed);
    }
}
