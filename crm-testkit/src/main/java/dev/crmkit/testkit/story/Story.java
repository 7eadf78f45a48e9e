package dev.crmkit.testkit.story;

import java.util.List;

/** A story in scenes. Playing it runs the library; every scene then says what came out and what must come out. */
public interface Story {

    /**
     * The story's name.
     *
     * @return a few words
     */
    String title();

    /**
     * Plays it from the beginning, on fresh data.
     *
     * @return the scenes in their order
     */
    List<Scene> play();
}
