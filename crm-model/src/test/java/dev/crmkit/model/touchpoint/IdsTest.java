package dev.crmkit.model.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @Provide
    Arbitrary<String> names() {
        var any = Arbitraries.strings().ofMinLength(1).ofMaxLength(40);
        var tricky = Arbitraries.strings()
                .withChars("#%25 3/:+*~[]@?ä€aZ".toCharArray())
                .ofMinLength(1)
                .ofMaxLength(12);
        var faces = Arbitraries.of("\ud83d\ude00", "a\ud83d\ude00b");
        return Arbitraries.oneOf(any, tricky, faces).filter(text -> !text.isBlank() && !hasHalfAPair(text));
    }

    private static boolean hasHalfAPair(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    @Property
    void parseReadsWhatToStringWrites(@ForAll("names") String source, @ForAll("names") String id) {
        var touchpoint = new TouchpointId(source, id);
        assertThat(TouchpointId.parse(touchpoint.toString())).isEqualTo(touchpoint);
    }

    @Property
    void toStringWritesWhatParseReads(@ForAll("names") String text) {
        TouchpointId id;
        try {
            id = TouchpointId.parse(text);
        } catch (IllegalArgumentException e) {
            assertThat(e).message().doesNotContain("'");
            return;
        }
        assertThat(id).hasToString(text);
    }

    @Property
    void idsKeepTheirText(@ForAll("names") String text) {
        assertThat(PromiseId.of(PromiseId.of(text).toString()).value()).isEqualTo(text);
        assertThat(NeedId.of(NeedId.of(text).toString()).value()).isEqualTo(text);
        assertThat(PromiseId.of(text)).hasToString(text);
    }

    @Property
    void everySourceIsAUriReferenceAndComesBack(@ForAll("names") String source) throws URISyntaxException {
        String uri = UriReference.of(source);
        assertThat(new URI(uri)).hasToString(uri);
        assertThat(uri).matches("\\p{ASCII}+").doesNotContain(" ");
        assertThat(UriReference.text(uri)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource({
        "shop, shop",
        "shop floor 1, shop%20floor%201",
        "https://shop.example/tills?no=1#a, https://shop.example/tills?no=1#a",
        "urn:uuid:6e8bc430, urn:uuid:6e8bc430",
        "1shop:2, 1shop%3A2",
        "50%, 50%25",
        "a+b, a+b",
        "a+b c, a%2Bb%20c",
        "Kasse Süd, Kasse%20S%C3%BCd",
        "a#b#c, a%23b%23c",
        "//[::1]/x, %2F%2F%5B%3A%3A1%5D%2Fx"
    })
    void sourcesAreWrittenAsUriReferences(String source, String uri) {
        assertThat(UriReference.of(source)).isEqualTo(uri);
        assertThat(UriReference.text(uri)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource({"shop#sign-1, shop, sign-1", "a%23b%25#c#d%, a#b%, c#d%"})
    void touchpointIdsAreSourceAndId(String text, String source, String id) {
        assertThat(TouchpointId.parse(text)).isEqualTo(new TouchpointId(source, id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "", "secret%20#1", "secret%#1"})
    void whatIsNoTouchpointIdIsRefused(String text) {
        assertThatThrownBy(() -> TouchpointId.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TouchpointId of " + text.length() + " characters is not source#id"
                        + "\nWrite % and # of a source as %25 and %23, or use new TouchpointId(source, id).");
    }

    static Stream<Function<String, Object>> ids() {
        return Stream.of(
                PromiseId::of, NeedId::of, text -> new TouchpointId(text, "1"), text -> new TouchpointId("s", text));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void badIdsAreRefusedWithoutBeingShown(Function<String, Object> id) {
        for (String text : new String[] {"", " ", "\n", "secret".repeat(100), "secret\ud83d", "\ude00secret"})
            assertThatThrownBy(() -> id.apply(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching("(?s)(PromiseId|NeedId|TouchpointId (source|id)) of " + text.length()
                            + " characters is blank, longer than [24]00 characters, or not well-formed UTF-16\n.+")
                    .message()
                    .doesNotContain("secret");
    }

    @Test
    void lengthsAreThoseSaid() {
        assertThat(PromiseId.of("x".repeat(200)).value()).hasSize(200);
        assertThat(new TouchpointId("x".repeat(400), "y".repeat(400)).source()).hasSize(400);
        assertThatThrownBy(() -> PromiseId.of("x".repeat(201))).hasMessageStartingWith("PromiseId of 201 characters");
        assertThatThrownBy(() -> new TouchpointId("s", "y".repeat(401)))
                .hasMessageStartingWith("TouchpointId id of 401 characters");
    }
}
