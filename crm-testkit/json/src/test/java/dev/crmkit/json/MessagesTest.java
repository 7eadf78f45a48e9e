package dev.crmkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.crmkit.model.customer.Pseudonyms;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is wrong with a noun is said without the personal data in it. Only a scalar that is wrong itself may be shown, by
 * Jackson: a name where a date belongs, for instance.
 */
class MessagesTest {

    private static final String CANARY = "canary7531";
    private static final JsonNode WRONG = Json.tree("{\"zz\":[1]}");

    static Stream<Sample<?>> samples() {
        return Catalogue.all().filter(sample -> !seeded(sample).equals(sample.tree()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepSilentAboutPersonalData(Sample<?> sample) {
        JsonNode seeded = seeded(sample);
        assertThat(Validator.complaints(sample.schema(), seeded)).isEmpty();
        for (Mapper mapper : Mapper.BOTH) {
            Object noun = mapper.read(seeded.toString(), sample.type());
            assertThat(mapper.write(noun)).containsIgnoringCase(CANARY);
            assertThat(noun.toString()).doesNotContainIgnoringCase(CANARY);
        }
        assertThat(Place.in(seeded, Schema.of(sample.schema())).stream()
                        .flatMap(MessagesTest::broken)
                        .flatMap(text -> said(sample, text)))
                .isNotEmpty()
                .noneMatch(message -> message.toLowerCase(Locale.ROOT).contains(CANARY));
    }

    @ParameterizedTest
    @MethodSource("erasable")
    void whatIsErasedIsWrittenWithoutPersonalData(Sample<?> sample) {
        for (Mapper mapper : Mapper.BOTH) {
            Object noun = mapper.read(seeded(sample).toString(), sample.type());
            Object erased =
                    erasing(noun.getClass()).map(method -> erased(noun, method)).orElseThrow();
            assertThat(mapper.write(erased)).doesNotContainIgnoringCase(CANARY);
        }
    }

    static Stream<Sample<?>> erasable() {
        return samples().filter(sample -> erasing(sample.noun().getClass()).isPresent());
    }

    /** How a noun is erased: some need pseudonyms, some do not; a code, a value or an envelope is erased by what holds it. */
    private static Optional<Method> erasing(Class<?> noun) {
        return Arrays.stream(noun.getMethods())
                .filter(method -> method.getName().equals("erased"))
                .filter(method -> Arrays.asList(method.getParameterTypes()).equals(List.of(Pseudonyms.class))
                        || method.getParameterCount() == 0)
                .findFirst();
    }

    private static Object erased(Object noun, Method method) {
        try {
            return method.getParameterCount() == 0
                    ? method.invoke(noun)
                    : method.invoke(noun, Pseudonyms.keyed(new byte[16]));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("erased", e);
        }
    }

    /** All that the mappers say against a text, with all that was said to them. */
    private static Stream<String> said(Sample<?> sample, JsonNode text) {
        return Mapper.BOTH.stream().flatMap(mapper -> {
            try {
                mapper.read(text.toString(), sample.type());
                return Stream.of();
            } catch (Refused refused) {
                return Stream.iterate((Throwable) refused, Objects::nonNull, Throwable::getCause)
                        .map(Throwable::toString);
            }
        });
    }

    /** The text with every field of the place taken away in turn, and with something else in its place. */
    private static Stream<JsonNode> broken(Place place) {
        Stream<JsonNode> less =
                place.isObject() ? place.schema().fields().stream().map(place::without) : Stream.of();
        return Stream.concat(less, Stream.of(place.with(WRONG), place.with(TextNode.valueOf(""))));
    }

    /** The text with a canary in every field that is for personal data. */
    private static JsonNode seeded(Sample<?> sample) {
        JsonNode seeded = sample.tree();
        List<Place> places = sample.places();
        for (Place place : places) {
            JsonNode canary = canary(place);
            if (!canary.isMissingNode())
                seeded = new Place(seeded, place.top(), place.at(), place.schema()).with(canary);
        }
        return seeded;
    }

    private static JsonNode canary(Place place) {
        String text = place.value().asText();
        boolean isPersonal = place.schema().node().path("description").asText().endsWith("ersonal data.");
        boolean isPseudonym = !place.isRoot()
                && place.root().at(place.at().head()).path("namespace").asText().equals("customer");
        if (!place.value().isTextual() || !isPersonal || isPseudonym) return Json.MAPPER.missingNode();
        if (!place.schema().pointer().endsWith("/incidentKey")) return TextNode.valueOf(CANARY);
        // a ticket has digits only
        return TextNode.valueOf(
                text.contains(":")
                        ? text.substring(0, text.lastIndexOf('/', text.indexOf(':'))) + "/loyalty:" + CANARY
                        : text);
    }
}
