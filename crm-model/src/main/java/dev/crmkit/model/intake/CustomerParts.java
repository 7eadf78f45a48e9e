package dev.crmkit.model.intake;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Affiliation;
import dev.crmkit.model.customer.Consent;
import dev.crmkit.model.customer.ConsentPurpose;
import dev.crmkit.model.customer.ConsentStatus;
import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.CustomerValue;
import dev.crmkit.model.customer.LegalBasis;
import dev.crmkit.model.customer.Lifecycle;
import dev.crmkit.model.customer.Party;
import dev.crmkit.model.customer.Preferences;
import dev.crmkit.model.customer.Relationship;
import dev.crmkit.model.customer.RelationshipType;
import dev.crmkit.model.moment.Validity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** The parts of a customer profile. */
final class CustomerParts implements Vocabulary {

    private static final Slot<CustomerId> ID = Slot.id("id", CustomerId::of);
    private static final Slot<String> TITLE = Slot.person("person.title");
    private static final Slot<String> FIRST = Slot.person("person.first");
    private static final Slot<String> LAST = Slot.person("person.last");
    private static final Slot<String> ORGANIZATION = Slot.person("organization");
    private static final Slot<CustomerId> EMPLOYER = Slot.id("affiliation.organization", CustomerId::of);
    private static final Slot<Affiliation.Role> ROLE = Slot.code("affiliation.role", Affiliation.Role::parse);
    private static final Slot<Lifecycle> LIFECYCLE = Slot.choice("lifecycle", Lifecycle.class);
    private static final Slot<LocalDate> SINCE = Slot.date("customerSince");
    private static final Slot<String> LANGUAGE = Slot.code(
            "preferences.language",
            tag -> Preferences.none().withLanguage(tag).language().orElse(tag));
    private static final Slot<ZoneId> TIME_ZONE = Slot.code("preferences.zone", CommonParts::zone);
    private static final Slot<Channel> PREFERRED = Slot.code("preferences.channel", Channel::parse);
    private static final Slot<RelationshipType> EXPECTED = Slot.choice("relationship.expected", RelationshipType.class);
    private static final Slot<RelationshipType> OFFERED = Slot.choice("relationship.offered", RelationshipType.class);
    private static final Slot<String> CONTACT = Slot.id("relationship.contact", id -> id);
    private static final Slot<BigDecimal> MARGIN = Slot.number("value.margin");
    private static final Slot<BigDecimal> LIFETIME = Slot.number("value.lifetime");
    private static final Slot<String> TIER = Slot.text("value.tier");
    private static final Slot<LegalBasis> BASIS = Slot.choice("legalBasis", LegalBasis.class);
    private static final Slot<Instant> CONSENTED = Slot.instant("consentedAt");
    static final Slot<ConsentStatus> CONSENT = Slot.choice("consent.*", ConsentStatus.class);

    private static final List<Slot<?>> SLOTS = Stream.of(
                    List.of(ID, TITLE, FIRST, LAST, ORGANIZATION, CommonParts.IDENTITY, EMPLOYER, ROLE),
                    CommonParts.WHEN,
                    List.of(LIFECYCLE, SINCE, LANGUAGE, TIME_ZONE, PREFERRED, EXPECTED, OFFERED, CONTACT),
                    List.of(MARGIN, LIFETIME, CommonParts.CURRENCY, TIER, CONSENT, BASIS, CONSENTED),
                    List.of(CommonParts.ATTRIBUTE))
            .<Slot<?>>flatMap(List::stream)
            .toList();

    @Override
    public Noun noun() {
        return Noun.CUSTOMER;
    }

    @Override
    public List<Slot<?>> slots() {
        return SLOTS;
    }

    @Override
    public void need(Map<String, From> mapped) {
        each(mapped, ID);
        if (mapped.containsKey(EMPLOYER.path())) each(mapped, ROLE);
        if (mapped.containsKey(MARGIN.path()) || mapped.containsKey(LIFETIME.path()))
            each(mapped, CommonParts.CURRENCY);
    }

    @Override
    public void make(Parsed parsed, String source, Reading.Draft into) {
        CustomerId id = parsed.get(ID);
        Customer.Builder customer = Customer.builder(id)
                .party(party(parsed))
                .preferences(preferences(parsed))
                .relationship(relationship(parsed))
                .value(value(parsed))
                .attributes(CommonParts.attributes(parsed));
        if (parsed.has(CommonParts.OCCURRED_AT)) customer.since(CommonParts.moment(parsed));
        CommonParts.identities(parsed).forEach(customer::identity);
        parsed.find(EMPLOYER).ifPresent(at -> customer.affiliation(Affiliation.of(id, at, parsed.get(ROLE))));
        parsed.find(LIFECYCLE).ifPresent(customer::lifecycle);
        parsed.find(SINCE).ifPresent(customer::customerSince);
        parsed.named(CONSENT).forEach((purpose, status) -> customer.consent(consent(parsed, purpose, status)));
        into.add(customer.build());
    }

    private static Party party(Parsed parsed) {
        return parsed.has(ORGANIZATION)
                ? new Party.Organization(parsed.get(ORGANIZATION))
                : new Party.Person(parsed.or(TITLE, ""), parsed.or(FIRST, ""), parsed.or(LAST, ""));
    }

    private static Preferences preferences(Parsed parsed) {
        Preferences preferences = Preferences.none();
        if (parsed.has(LANGUAGE)) preferences = preferences.withLanguage(parsed.get(LANGUAGE));
        if (parsed.has(TIME_ZONE)) preferences = preferences.withTimeZone(parsed.get(TIME_ZONE));
        return parsed.has(PREFERRED) ? preferences.withChannels(List.of(parsed.get(PREFERRED))) : preferences;
    }

    private static Relationship relationship(Parsed parsed) {
        Relationship relationship = Relationship.none();
        if (parsed.has(EXPECTED)) relationship = relationship.withExpected(parsed.get(EXPECTED));
        if (parsed.has(OFFERED)) relationship = relationship.withOffered(parsed.get(OFFERED));
        return parsed.has(CONTACT) ? relationship.withDedicatedContact(parsed.get(CONTACT)) : relationship;
    }

    /** A margin is that of a year. */
    private static CustomerValue value(Parsed parsed) {
        CustomerValue value = parsed.money(MARGIN, CommonParts.CURRENCY)
                .map(margin -> CustomerValue.of(margin, Period.ofYears(1)))
                .orElse(CustomerValue.none());
        Optional<Money> lifetime = parsed.money(LIFETIME, CommonParts.CURRENCY);
        if (lifetime.isPresent()) value = value.withLifetime(lifetime.get());
        return parsed.has(TIER) ? value.withTier(parsed.get(TIER)) : value;
    }

    private static Consent consent(Parsed parsed, String purpose, ConsentStatus status) {
        Consent consent = Consent.of(ConsentPurpose.parse(purpose), status, parsed.or(BASIS, LegalBasis.CONSENT));
        return parsed.find(CONSENTED)
                .map(from -> consent.during(Validity.since(from)))
                .orElse(consent);
    }
}
