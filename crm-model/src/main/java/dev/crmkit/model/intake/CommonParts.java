package dev.crmkit.model.intake;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Attributes;
import dev.crmkit.model.customer.ConsentPurpose;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.explain.Value;
import dev.crmkit.model.incident.Fact;
import dev.crmkit.model.moment.Moment;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/** The parts that several nouns have. */
final class CommonParts {

    static final Slot<ZoneId> ZONE = Slot.code("zone", CommonParts::zone);
    static final Slot<Instant> OCCURRED_AT = Slot.instant("occurredAt");
    static final Slot<Instant> RECORDED_AT = Slot.instant("recordedAt");
    static final Slot<CustomerId> CUSTOMER = Slot.id("customer", CustomerId::of);
    static final Slot<String> IDENTITY = Slot.person("identity.*");
    static final Slot<Channel> CHANNEL = Slot.code("channel", Channel::parse);
    static final Slot<String> EMPLOYEE = Slot.id("employee", id -> id);
    static final Slot<CurrencyUnit> CURRENCY = Slot.code("currency", CurrencyUnit::of);
    static final Slot<Value> ATTRIBUTE = Slot.of(new Part("attribute.*", PartType.TEXT, true), CommonParts::value);

    static final List<Slot<?>> WHEN = List.of(OCCURRED_AT, RECORDED_AT, ZONE);
    static final List<Slot<?>> WHO = List.of(CUSTOMER, IDENTITY);

    /** Identities that tell a person to everybody; a number of the host's own tells him to the host. */
    private static final Set<String> TELLING = Set.of(
            "email", "e-mail", "mail", "phone", "telephone", "mobile", "msisdn", "address", "name", "passport", "iban");

    private CommonParts() {}

    static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Refuses a name in an open place that no noun could bear. */
    static void checkName(Slot<?> open, String name) {
        if (open.equals(IDENTITY)) Identity.of(name, "1");
        else if (open.equals(ATTRIBUTE)) Attributes.none().with(name, "");
        else if (open.equals(CustomerParts.CONSENT)) ConsentPurpose.parse(name);
        else Fact.flag(name);
    }

    static Slot.Role role(String namespace) {
        return TELLING.contains(namespace) ? Slot.Role.PERSON : Slot.Role.WORDS;
    }

    static Moment moment(Parsed parsed) {
        Instant occurredAt = parsed.get(OCCURRED_AT);
        return new Moment(occurredAt, parsed.or(RECORDED_AT, occurredAt));
    }

    /** Who it is about: the profile where it is known, else the first identity that the mapping names. */
    static Identity who(Parsed parsed) {
        return parsed.find(CUSTOMER)
                .map(Identity::customer)
                .or(() -> identities(parsed).stream().findFirst())
                .orElseThrow(() -> Refusal.of("nobody").at(CUSTOMER, IDENTITY));
    }

    static List<Identity> identities(Parsed parsed) {
        List<Identity> identities = new ArrayList<>();
        parsed.named(IDENTITY).forEach((namespace, id) -> identities.add(Identity.of(namespace, id)));
        return identities;
    }

    static Attributes attributes(Parsed parsed) {
        return Attributes.of(parsed.named(ATTRIBUTE));
    }

    private static Value value(String text, Sense sense) {
        return switch (sense.type()) {
            case TEXT -> new Value.Text(text);
            case CODE -> new Value.Term(text);
            case FLAG -> new Value.Flag(sense.flag(text));
            case NUMBER -> new Value.Quantity(sense.number(text));
            case WHOLE -> Value.of(sense.whole(text));
            case INSTANT -> new Value.At(sense.instant(text));
            case DATE, DUE -> new Value.Day(sense.date(text));
            case SPAN -> new Value.Span(sense.span(text));
        };
    }
}
