package dev.crmkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No noun is forgotten: whatever can be read from JSON stands in the catalogue, by itself or within another. */
class CompleteTest {

    /** They stand within a noun of the catalogue, as the schemas prove, or are mere texts. */
    private static final Set<String> WITHIN_OTHERS = Set.of(
            "Affiliation",
            "Airport",
            "Channel",
            "ClaimId",
            "Comparison",
            "Condition",
            "Consent",
            "ConsentPurpose",
            "Contact",
            "ContactReason",
            "Counterpart",
            "CustomerValue",
            "EntitlementKind",
            "Facts",
            "FlightNumber",
            "From",
            "GeoPoint",
            "IdentityLink",
            "IncidentKind",
            "MoneyRange",
            "NeedId",
            "NounMapping",
            "Occasion",
            "Party",
            "Preferences",
            "PromiseId",
            "Relationship",
            "SegmentId",
            "ServiceStandard",
            "TouchpointPattern",
            "Window");

    @Test
    void whatCanBeReadIsInTheCatalogue() throws IOException {
        Set<String> catalogue =
                Catalogue.all().map(sample -> sample.type().getSimpleName()).collect(Collectors.toSet());
        assertThat(Model.types()
                        .filter(type -> Modifier.isPublic(type.getModifiers()) && type.getEnclosingClass() == null)
                        .filter(CompleteTest::canBeRead)
                        .map(Class::getSimpleName)
                        .filter(name -> !catalogue.contains(name)))
                .containsExactlyInAnyOrderElementsOf(WITHIN_OTHERS);
    }

    private static boolean canBeRead(Class<?> type) {
        Stream<AnnotatedElement> members = Stream.of(
                        type.getDeclaredMethods(), type.getDeclaredConstructors(), type.getDeclaredFields())
                .flatMap(Arrays::stream);
        return type.isAnnotationPresent(JsonTypeInfo.class)
                || members.anyMatch(member -> member.isAnnotationPresent(JsonCreator.class)
                        || member.isAnnotationPresent(JsonProperty.class));
    }
}
