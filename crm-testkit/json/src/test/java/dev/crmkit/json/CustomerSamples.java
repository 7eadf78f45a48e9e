package dev.crmkit.json;

import static dev.crmkit.json.BasicSamples.DAY;
import static dev.crmkit.json.BasicSamples.LATER;
import static dev.crmkit.json.BasicSamples.MOMENT;
import static dev.crmkit.json.BasicSamples.NOON;
import static dev.crmkit.json.BasicSamples.PRICE;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Affiliation;
import dev.crmkit.model.customer.Consent;
import dev.crmkit.model.customer.ConsentPurpose;
import dev.crmkit.model.customer.ConsentStatus;
import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.CustomerValue;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.IdentityGraph;
import dev.crmkit.model.customer.IdentityLink;
import dev.crmkit.model.customer.LegalBasis;
import dev.crmkit.model.customer.Lifecycle;
import dev.crmkit.model.customer.MergeProposal;
import dev.crmkit.model.customer.Party;
import dev.crmkit.model.customer.Preferences;
import dev.crmkit.model.customer.Relationship;
import dev.crmkit.model.customer.RelationshipType;
import dev.crmkit.model.moment.Validity;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Customers, and who is the same person. */
final class CustomerSamples {

    static final CustomerId ID = CustomerId.of("C-1");
    static final Identity ANN = Identity.of("loyalty", "992000123");

    private static final Identity SECRET = Identity.of("wifi", "device 7").notLinkable();
    private static final IdentityLink LINK =
            new IdentityLink("L-1", Identity.of("a-shop", "7"), Identity.of("web", "8"), MOMENT, BasicSamples.REASON);

    private CustomerSamples() {}

    static Customer full() {
        return Customer.builder(ID)
                .since(MOMENT)
                .party(new Party.Person("Ms", "Ann", "Example"))
                .identity(ANN)
                .identity(Identity.customer(ID))
                .identity(SECRET)
                .affiliation(Affiliation.of(ID, CustomerId.of("C-2"), Affiliation.Role.BUYER))
                .affiliation(new Affiliation(
                        ID, CustomerId.of("C-3"), Affiliation.Role.parse("Chief of staff"), Validity.since(NOON)))
                .lifecycle(Lifecycle.ACTIVE)
                .customerSince(DAY)
                .preferences(Preferences.none()
                        .withLanguage("de-AT")
                        .withTimeZone(ZoneId.of("Europe/Vienna"))
                        .withChannels(List.of(Channel.PHONE, Channel.parse("carrier pigeon"))))
                .relationship(Relationship.none()
                        .withExpected(RelationshipType.PERSONAL_ASSISTANCE)
                        .withOffered(RelationshipType.SELF_SERVICE)
                        .withDedicatedContact("E-7"))
                .value(CustomerValue.of(Money.parse("EUR -12.50"), Period.ofYears(1))
                        .withLifetime(PRICE)
                        .withTier("GOLD"))
                .consent(Consent.given(ConsentPurpose.MARKETING))
                .consent(Consent.of(ConsentPurpose.PROFILING, ConsentStatus.PENDING, LegalBasis.LEGITIMATE_INTERESTS)
                        .in(Channel.EMAIL)
                        .during(Validity.between(NOON, LATER))
                        .saidIn("form 12"))
                .attributes(BasicSamples.attributes())
                .build();
    }

    static Stream<Sample<?>> all() {
        return Stream.of(
                Sample.part("identity", Identity.class, ANN, "of another system"),
                Sample.part("identity", Identity.class, SECRET, "not linkable"),
                Sample.part("customerId", CustomerId.class, ID, "an id"),
                Sample.of("customer", Customer.class, Customer.builder(ID).build(), "an id alone"),
                Sample.of("customer", Customer.class, full(), "all that can be known"),
                Sample.of("customer", Customer.class, company(), "a company"),
                Sample.of("identity-graph", IdentityGraph.class, IdentityGraph.empty(), "no links"),
                Sample.of(
                        "identity-graph",
                        IdentityGraph.class,
                        IdentityGraph.empty().link(LINK).unlink("L-1", MOMENT.knownAt(LATER), BasicSamples.REASON),
                        "a link withdrawn"),
                Sample.of(
                        "merge-proposal",
                        MergeProposal.class,
                        new MergeProposal(ANN, Identity.of("email-hash", "a1b2"), BasicSamples.REASON),
                        "for somebody to decide"));
    }

    private static Customer company() {
        return Customer.builder(CustomerId.of("C-2"))
                .party(new Party.Organization("Example & Söhne"))
                .value(CustomerValue.none().withTier("A"))
                .build();
    }
}
