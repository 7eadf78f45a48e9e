package dev.crmkit.model.customer;

import static dev.crmkit.model.customer.Affiliation.Role.BUYER;
import static dev.crmkit.model.customer.Affiliation.Role.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.moment.Validity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who the people of an organization are at an instant. */
class AffiliationTest {

    private static final CustomerId ANN = CustomerId.of("C-1");
    private static final CustomerId BOB = CustomerId.of("C-2");
    private static final CustomerId FIRM = CustomerId.of("F-1");

    @Test
    void personsNameTheirOrganizationAndItNamesThem() {
        Customer ann =
                profile(ANN, 1).affiliation(Affiliation.of(ANN, FIRM, BUYER)).build();
        Customer firm = profile(FIRM, 2)
                .affiliation(Affiliation.of(BOB, FIRM, OWNER))
                .affiliation(Affiliation.of(BOB, FIRM, BUYER))
                .affiliation(Affiliation.of(ANN, FIRM, BUYER))
                .build();
        Customer other = profile(BOB, 1)
                .affiliation(Affiliation.of(BOB, CustomerId.of("F-2"), BUYER))
                .build();
        List<Customer> profiles = new ArrayList<>(List.of(other, firm, ann, ann));
        for (int turn = 0; turn < profiles.size(); turn++) {
            Collections.rotate(profiles, 1);
            assertThat(Affiliation.peopleOf(FIRM, profiles, at(9)))
                    .containsExactly(
                            Affiliation.of(ANN, FIRM, BUYER),
                            Affiliation.of(BOB, FIRM, BUYER),
                            Affiliation.of(BOB, FIRM, OWNER));
        }
        assertThat(Affiliation.peopleOf(FIRM, profiles, at(1)))
                .as("the firm had not said so yet")
                .containsExactly(Affiliation.of(ANN, FIRM, BUYER));
        assertThat(Affiliation.peopleOf(ANN, profiles, at(9))).isEmpty();
    }

    @Test
    void anAffiliationHoldsForItsTimes() {
        var first = new Affiliation(ANN, FIRM, BUYER, Validity.between(at(1), at(3)));
        var again = new Affiliation(ANN, FIRM, BUYER, Validity.since(at(5)));
        List<Customer> profiles =
                List.of(profile(ANN, 0).affiliation(first).affiliation(again).build());
        assertThat(Affiliation.peopleOf(FIRM, profiles, at(0))).isEmpty();
        assertThat(Affiliation.peopleOf(FIRM, profiles, at(2))).containsExactly(first);
        assertThat(Affiliation.peopleOf(FIRM, profiles, at(3))).isEmpty();
        assertThat(Affiliation.peopleOf(FIRM, profiles, at(5))).containsExactly(again);
    }

    @Test
    void theProfileRecordedLastSaysWhenItEnds() {
        Affiliation open = Affiliation.of(ANN, FIRM, BUYER);
        Customer firm = profile(FIRM, 1).affiliation(open).build();
        Customer ann = profile(ANN, 2).affiliation(open).build();
        Customer left = profile(ANN, 4)
                .affiliation(new Affiliation(ANN, FIRM, BUYER, Validity.until(at(4))))
                .build();
        assertThat(Affiliation.peopleOf(FIRM, List.of(left, ann, firm), at(3))).containsExactly(open);
        assertThat(Affiliation.peopleOf(FIRM, List.of(left, ann, firm), at(4))).isEmpty();
        Customer silent = profile(ANN, 5).build();
        assertThat(Affiliation.peopleOf(FIRM, List.of(ann, silent), at(6)))
                .as("a version that leaves it out ends it, too")
                .isEmpty();
    }

    @Test
    void whatIsRecordedLaterIsNotSeen() {
        Customer late = Customer.builder(ANN)
                .since(new Moment(at(1), at(5)))
                .affiliation(Affiliation.of(ANN, FIRM, BUYER))
                .build();
        assertThat(Affiliation.peopleOf(FIRM, List.of(late), at(4))).isEmpty();
        assertThat(Affiliation.peopleOf(FIRM, List.of(late), at(5))).hasSize(1);
    }

    private static Customer.Builder profile(CustomerId id, int second) {
        return Customer.builder(id).since(Moment.of(at(second)));
    }

    private static Instant at(int second) {
        return Instant.ofEpochSecond(second);
    }
}
