package dev.crmkit.testkit.arbitrary;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Affiliation;
import dev.crmkit.model.customer.Attributes;
import dev.crmkit.model.customer.Consent;
import dev.crmkit.model.customer.ConsentPurpose;
import dev.crmkit.model.customer.ConsentStatus;
import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.CustomerValue;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.LegalBasis;
import dev.crmkit.model.customer.Lifecycle;
import dev.crmkit.model.customer.Party;
import dev.crmkit.model.customer.Preferences;
import dev.crmkit.model.customer.Relationship;
import dev.crmkit.model.customer.RelationshipType;
import dev.crmkit.model.moment.Moment;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Customers and what they are made of. Without state. */
@SuppressWarnings("exports") // whoever uses it has jqwik
public final class Customers {
    private Customers() {}

    /**
     * Ids of profiles.
     *
     * @return few ids, so that profiles of the same person turn up, and odd ones
     */
    public static Arbitrary<CustomerId> ids() {
        return Arbitraries.oneOf(Arbitraries.of("C-1", "C-2", "C-3", "c-1"), Texts.id())
                .map(CustomerId::of);
    }

    /**
     * Identities of persons.
     *
     * @return profiles, tickets, loyalty numbers and identities of a host's own, some verified, few that must not be linked
     */
    public static Arbitrary<Identity> identities() {
        Arbitrary<Identity> own = Combinators.combine(Arbitraries.of("loyalty", "email-hash"), Texts.id())
                .as(Identity::of);
        Arbitrary<Identity> tickets = Arbitraries.longs()
                .between(1_000_000_000_000L, 9_999_999_999_999L)
                .map(number -> Identity.ticket(Long.toString(number)));
        return Arbitraries.oneOf(
                ids().map(Identity::customer),
                tickets,
                own,
                own.map(identity -> new Identity(identity.namespace(), identity.id(), true, true)),
                own.map(Identity::notLinkable));
    }

    /**
     * Persons and organizations.
     *
     * @return parties with all, some and none of their names
     */
    public static Arbitrary<Party> parties() {
        return Arbitraries.oneOf(
                Combinators.combine(Texts.free(), Texts.free(), Texts.free()).as(Party.Person::new),
                Texts.free().map(Party.Organization::new));
    }

    /**
     * Consents and refusals.
     *
     * @return consents of every status and basis, in one channel or all, with open and closed times
     */
    public static Arbitrary<Consent> consents() {
        Arbitrary<Consent> everywhere = Combinators.combine(
                        Arbitraries.of(
                                ConsentPurpose.MARKETING,
                                ConsentPurpose.PROFILING,
                                ConsentPurpose.parse("price alerts")),
                        Arbitraries.of(ConsentStatus.class),
                        Arbitraries.of(LegalBasis.class),
                        Moments.validities(),
                        Texts.free())
                .as((purpose, status, basis, validity, source) ->
                        Consent.of(purpose, status, basis).during(validity).saidIn(source));
        return Arbitraries.oneOf(
                everywhere, Combinators.combine(everywhere, channels()).as(Consent::in));
    }

    static Arbitrary<Channel> channels() {
        return Arbitraries.of(Channel.EMAIL, Channel.PHONE, Channel.APP, Channel.CHATBOT, Channel.parse("fax"));
    }

    /**
     * What hosts know beyond the model.
     *
     * @return up to four attributes of any type
     */
    public static Arbitrary<Attributes> attributes() {
        Arbitrary<String> names = Arbitraries.of("shoe_size", "Größe", "vip", "loyal since");
        return Arbitraries.maps(names, Reasons.values()).ofMaxSize(4).map(Attributes::of);
    }

    /**
     * Profiles with any of their parts.
     *
     * @return customers, of whom often nothing but the id is known
     */
    public static Arbitrary<Customer> customers() {
        return ids().flatMap(Customers::versionsOf);
    }

    /**
     * Versions of one profile.
     *
     * @param id the profile
     * @return customers with that id, of different moments
     */
    public static Arbitrary<Customer> versionsOf(CustomerId id) {
        return versions(Arbitraries.just(id), Moments.moments());
    }

    static Arbitrary<Customer> versions(Arbitrary<CustomerId> ids, Arbitrary<Moment> moments) {
        Arbitrary<List<UnaryOperator<Customer.Builder>>> parts =
                Arbitraries.lazyOf(Customers::said, Customers::known).list().ofMaxSize(8);
        return Combinators.combine(ids, moments, parts)
                .as((id, moment, known) -> {
                    Customer.Builder builder = Customer.builder(id).since(moment);
                    for (UnaryOperator<Customer.Builder> part : known) builder = part.apply(builder);
                    return builder.build();
                })
                .withoutEdgeCases();
    }

    /** What the customer said himself. */
    private static Arbitrary<UnaryOperator<Customer.Builder>> said() {
        return Arbitraries.oneOf(
                parties().map(party -> customer -> customer.party(party)),
                identities().map(identity -> customer -> customer.identity(identity)),
                consents().map(consent -> customer -> customer.consent(consent)),
                preferences().map(preferences -> customer -> customer.preferences(preferences)));
    }

    /** What the company found out. */
    private static Arbitrary<UnaryOperator<Customer.Builder>> known() {
        return Arbitraries.oneOf(
                Arbitraries.of(Lifecycle.class).map(stage -> customer -> customer.lifecycle(stage)),
                Moments.days().map(day -> customer -> customer.customerSince(day)),
                relationships().map(relationship -> customer -> customer.relationship(relationship)),
                worths().map(value -> customer -> customer.value(value)),
                affiliations().map(affiliation -> customer -> customer.affiliation(affiliation)),
                attributes().map(attributes -> customer -> customer.attributes(attributes)));
    }

    private static Arbitrary<Preferences> preferences() {
        Arbitrary<ZoneId> zones =
                Arbitraries.of("Europe/Vienna", "Asia/Kathmandu", "Z", "-12:00").map(ZoneId::of);
        return Combinators.combine(
                        Arbitraries.of("de-AT", "tr", "zh-Hant"),
                        zones,
                        channels().list().ofMaxSize(3))
                .as((language, zone, channels) -> Preferences.none()
                        .withLanguage(language)
                        .withTimeZone(zone)
                        .withChannels(channels));
    }

    private static Arbitrary<Relationship> relationships() {
        Arbitrary<RelationshipType> types = Arbitraries.of(RelationshipType.class);
        return Combinators.combine(types, types)
                .as((expected, offered) -> Relationship.none()
                        .withExpected(expected)
                        .withOffered(offered)
                        .withDedicatedContact("E-1"));
    }

    private static Arbitrary<CustomerValue> worths() {
        Arbitrary<Period> periods = Arbitraries.of(Period.ofYears(1), Period.ofMonths(3), Period.ofDays(1));
        return Combinators.combine(Sums.any(), periods, Sums.any(), Arbitraries.of("", "SENATOR", "größter Kunde"))
                .as((margin, per, lifetime, tier) ->
                        CustomerValue.of(margin, per).withLifetime(lifetime).withTier(tier));
    }

    private static Arbitrary<Affiliation> affiliations() {
        Arbitrary<Affiliation.Role> roles = Arbitraries.of(Affiliation.Role.BUYER, Affiliation.Role.parse("prokurist"));
        return Combinators.combine(ids(), roles, Moments.validities())
                .as((person, role, validity) ->
                        new Affiliation(person, CustomerId.of("organization of it"), role, validity));
    }
}
