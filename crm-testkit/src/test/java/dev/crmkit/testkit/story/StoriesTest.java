package dev.crmkit.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

class StoriesTest {

    @TestFactory
    Stream<DynamicContainer> everySceneGoesAsItMust() {
        return Stream.of(BumpedTwice.inMemory(), new BackAfterLunch())
                .map(story -> dynamicContainer(
                        story.title(),
                        story.play().stream()
                                .map(scene -> dynamicTest(
                                        scene.happens(),
                                        () -> assertThat(scene.observed()).isEqualTo(scene.expected())))));
    }
}
