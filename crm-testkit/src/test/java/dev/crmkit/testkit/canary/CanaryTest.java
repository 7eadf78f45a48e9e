package dev.crmkit.testkit.canary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.PersonalData;
import dev.crmkit.model.history.Briefing;
import dev.crmkit.rules.desk.CompensationDesk;
import dev.crmkit.rules.desk.Decision;
import dev.crmkit.rules.ledger.CompensationLedger;
import dev.crmkit.rules.statute.EuAirPassengerRights;
import dev.crmkit.scoring.RelationshipScorer;
import java.lang.reflect.Modifier;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Puts a canary into every place that may hold personal data, and listens at every exit. */
class CanaryTest {

    @Test
    void aCanarySitsInEveryMarkedPlace() {
        Set<String> filled = new TreeSet<>();
        nouns().flatMap(noun -> Reach.from(noun).stream())
                .filter(CanaryTest::isOurs)
                .forEach(each -> filled.addAll(Marked.filled(each)));
        assertThat(Marked.in(Customer.class)).hasSizeGreaterThan(30);
        assertThat(filled)
                .as("whoever marks a place with @PersonalData puts a canary there: see CanaryNouns")
                .containsAll(Marked.in(Customer.class));
    }

    @Test
    void noToStringSings() {
        assertThat(Stream.concat(
                        nouns().flatMap(noun -> Reach.from(noun).stream()),
                        answers().stream().flatMap(answer -> Reach.from(answer, 4).stream())))
                .filteredOn(each ->
                        isOurs(each) && Modifier.isPublic(each.getClass().getModifiers()))
                .allSatisfy(each -> assertThat(each.toString()).doesNotContainIgnoringCase(Canary.TEXT));
    }

    /** What rules and scores make of it, which holds the same nouns. */
    private static List<Object> answers() {
        var desk = CompensationDesk.of(EuAirPassengerRights.inForce(), CompensationLedger.inMemory());
        List<Object> answers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Decision decision = desk.decide(CanaryNouns.incident(), Channel.PHONE, CanaryNouns.NOON.plusSeconds(i));
            answers.add(decision);
            answers.add(decision.sentence(Locale.ENGLISH, ZoneOffset.UTC));
        }
        answers.add(RelationshipScorer.standard().score(CanaryNouns.history(), CanaryNouns.NOON));
        return answers;
    }

    @Test
    void whatIsErasedIsSilent() {
        assertThat(CanaryNouns.all()).allSatisfy(pair -> {
            assertThat(Reach.from(pair.noun())).anyMatch(CanaryTest::sings);
            assertThat(Reach.from(pair.erased())).noneMatch(CanaryTest::sings);
        });
    }

    @Test
    void aPageShowsWhoSomebodyIsUntilHeIsErased() {
        var history = CanaryNouns.history();
        assertThat(page(Briefing.of(history, CanaryNouns.NOON))).contains(Canary.TEXT);
        assertThat(page(Briefing.of(history.erased(Canary.PSEUDONYMS), CanaryNouns.NOON)))
                .doesNotContainIgnoringCase(Canary.TEXT);
    }

    private static String page(Briefing briefing) {
        return briefing.page(Locale.ENGLISH, ZoneOffset.UTC);
    }

    /** There is nothing to search in log files, since nobody writes one. */
    @Test
    void noClassCanLog() {
        List<String> loggers = List.of(
                "org/slf4j/",
                "java/util/logging/",
                "java/lang/System$Logger",
                "java/io/PrintStream",
                "printStackTrace",
                "org/apache/logging/",
                "org/apache/commons/logging/");
        for (Class<?> anyOfModule : List.of(Customer.class, Decision.class, RelationshipScorer.class))
            assertThat(Marked.classes(anyOfModule))
                    .hasSizeGreaterThan(20)
                    .allSatisfy((name, code) -> assertThat(loggers).as(name).noneMatch(code::contains));
    }

    /** The search itself finds what is not hidden. */
    @Test
    void aNounThatHidesNothingIsHeard() {
        var open = new Open(Canary.TEXT);
        assertThat(Reach.from(open)).anyMatch(CanaryTest::sings);
        assertThat(open.toString()).contains(Canary.TEXT);
        assertThat(Marked.filled(open)).containsExactly(Open.class.getName() + "#name");
        assertThat(Marked.filled(new Open("nobody"))).isEmpty();
    }

    /** Does all wrong. */
    public record Open(@PersonalData String name) {}

    private static Stream<Object> nouns() {
        return CanaryNouns.all().stream().map(CanaryNouns.Pair::noun);
    }

    private static boolean isOurs(Object each) {
        return each.getClass().getName().startsWith("dev.crmkit.");
    }

    private static boolean sings(Object each) {
        return each instanceof String text && Canary.sings(text);
    }
}
