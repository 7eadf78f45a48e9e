package dev.crmkit.model.intake;

import dev.crmkit.model.channel.Direction;
import dev.crmkit.model.touchpoint.Contact;
import dev.crmkit.model.touchpoint.ContactReason;
import dev.crmkit.model.touchpoint.Counterpart;
import dev.crmkit.model.touchpoint.Purpose;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.model.touchpoint.TouchpointId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The parts of a touchpoint, but for those of its content. */
final class TouchpointParts implements Vocabulary {

    private static final Slot<String> ID = Slot.id("id", id -> id);
    private static final Slot<Direction> DIRECTION = Slot.choice("direction", Direction.class);
    private static final Slot<Contact.Solicited> SOLICITED = Slot.choice("solicited", Contact.Solicited.class);
    private static final Slot<String> CONTACT_POINT = Slot.person("contactPoint");
    private static final Slot<Integer> AUDIENCE = Slot.whole("audienceSize");
    private static final Slot<String> MATTER = Slot.id("matter", id -> id);
    private static final Slot<String> IN_REPLY_TO = Slot.id("inReplyTo", id -> id);
    private static final Slot<Purpose> PURPOSE = Slot.choice("purpose", Purpose.class);
    private static final Slot<BigDecimal> COST = Slot.number("cost");
    private static final Slot<ContactReason.Kind> REASON = Slot.choice("reason", ContactReason.Kind.class);
    private static final Slot<String> REFERENCE = Slot.id("reason.reference", id -> id);

    private static final List<Slot<?>> SLOTS = Stream.of(
                    List.of(ID),
                    CommonParts.WHEN,
                    CommonParts.WHO,
                    List.of(CommonParts.CHANNEL, DIRECTION, CommonParts.EMPLOYEE, SOLICITED, CONTACT_POINT, AUDIENCE),
                    List.of(MATTER, IN_REPLY_TO, PURPOSE, COST, REASON, REFERENCE),
                    ContentParts.SLOTS,
                    List.of(CommonParts.ATTRIBUTE))
            .<Slot<?>>flatMap(List::stream)
            .distinct()
            .toList();

    @Override
    public Noun noun() {
        return Noun.TOUCHPOINT;
    }

    @Override
    public List<Slot<?>> slots() {
        return SLOTS;
    }

    @Override
    public void need(Map<String, From> mapped) {
        each(mapped, ID, CommonParts.OCCURRED_AT, CommonParts.CHANNEL, DIRECTION, ContentParts.KIND);
        ContentParts.need(this, mapped);
    }

    @Override
    public void make(Parsed parsed, String source, Reading.Draft into) {
        var touchpoint = Touchpoint.builder(
                        new TouchpointId(source, parsed.get(ID)), CommonParts.moment(parsed), contact(parsed))
                .with(counterpart(parsed))
                .matter(parsed.or(MATTER, ""))
                .attributes(CommonParts.attributes(parsed));
        parsed.find(IN_REPLY_TO).ifPresent(id -> touchpoint.inReplyTo(new TouchpointId(source, id)));
        parsed.find(PURPOSE).ifPresent(touchpoint::purpose);
        parsed.money(COST, CommonParts.CURRENCY).ifPresent(touchpoint::cost);
        parsed.find(REASON).ifPresent(kind -> touchpoint.reason(new ContactReason(kind, parsed.or(REFERENCE, ""))));
        into.add(touchpoint.build(ContentParts.of(parsed)));
    }

    /** A mapping that names nobody speaks of everyone; a row of one that does must say who it was. */
    private static Counterpart counterpart(Parsed parsed) {
        boolean isOfOne = parsed.isMapped(CommonParts.CUSTOMER) || parsed.isMapped(CommonParts.IDENTITY);
        return isOfOne ? Counterpart.one(CommonParts.who(parsed)) : Counterpart.everyone();
    }

    private static Contact contact(Parsed parsed) {
        Contact bare = parsed.get(DIRECTION) == Direction.INBOUND
                ? Contact.inbound(parsed.get(CommonParts.CHANNEL))
                : Contact.outbound(parsed.get(CommonParts.CHANNEL));
        return bare.by(parsed.or(CommonParts.EMPLOYEE, ""))
                .solicited(parsed.or(SOLICITED, bare.solicited()))
                .at(parsed.or(CONTACT_POINT, ""))
                .among(parsed.or(AUDIENCE, 1));
    }
}
