package dev.crmkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a schema allows, both mappers read alike, or refuse at the same place since its parts contradict each other. */
class RecombinedTest {

    private static final int TRIES = 300;

    /** One sample for each schema. */
    static Stream<Sample<?>> nouns() {
        var nouns = new TreeMap<String, Sample<?>>();
        Catalogue.all().forEach(sample -> nouns.putIfAbsent(sample.schema(), sample));
        return nouns.values().stream();
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void isReadAlike(Sample<?> like) {
        var recombiner = new Recombiner(7531);
        List<JsonNode> allowed = Stream.generate(() -> recombiner.make(Schema.of(like.schema())))
                .limit(TRIES)
                .filter(text -> Validator.complaints(like.schema(), text).isEmpty())
                .toList();
        List<Object> read = new ArrayList<>();
        for (JsonNode text : allowed) {
            Object[] answers = Mapper.BOTH.stream()
                    .map(mapper -> answer(mapper, text.toString(), like.type()))
                    .toArray();
            assertThat(answers[0]).as("%s", text).isEqualTo(answers[1]);
            if (!like.type().isInstance(answers[0])) continue;
            read.add(answers[0]);
        }
        assertThat(read).isNotEmpty();
        read.forEach(noun -> checkRoundTrip(like, noun));
    }

    private static void checkRoundTrip(Sample<?> like, Object noun) {
        String text = Mapper.BOTH.get(0).write(noun);
        assertThat(Mapper.BOTH.get(1).write(noun)).isEqualTo(text);
        assertThat(Validator.complaints(like.schema(), Json.tree(text)))
                .as("%s", text)
                .isEmpty();
        for (Mapper mapper : Mapper.BOTH)
            assertThat((Object) mapper.read(text, like.type())).as("%s", text).isEqualTo(noun);
    }

    private static Object answer(Mapper mapper, String text, Class<?> type) {
        try {
            return mapper.read(text, type);
        } catch (Refused refused) {
            return refused.path();
        }
    }
}
