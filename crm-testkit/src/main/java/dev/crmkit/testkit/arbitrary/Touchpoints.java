package dev.crmkit.testkit.arbitrary;

import dev.crmkit.model.channel.Direction;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.touchpoint.Commitment;
import dev.crmkit.model.touchpoint.Contact;
import dev.crmkit.model.touchpoint.ContactReason;
import dev.crmkit.model.touchpoint.Content;
import dev.crmkit.model.touchpoint.Counterpart;
import dev.crmkit.model.touchpoint.Need;
import dev.crmkit.model.touchpoint.Promise;
import dev.crmkit.model.touchpoint.Purpose;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.model.touchpoint.TouchpointId;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Touchpoints and what they are about. Without state. */
@SuppressWarnings("exports") // whoever uses it has jqwik
public final class Touchpoints {
    private static final int OLDEST = 12;

    private Touchpoints() {}

    /**
     * Contents of every kind.
     *
     * @return contents; promises, answers and needs more often than others
     */
    public static Arbitrary<Content> contents() {
        return new Contents(World.wide()).any();
    }

    /**
     * Contents of one kind.
     *
     * @param kind the kind
     * @return contents of that kind only
     */
    public static Arbitrary<Content> contents(Content.Kind kind) {
        return new Contents(World.wide()).of(kind);
    }

    /**
     * Promises.
     *
     * @return promises of all weights, with and without wording
     */
    public static Arbitrary<Promise> promises() {
        return new Contents(World.wide()).promises();
    }

    /**
     * Needs.
     *
     * @return open, met and withdrawn needs, some of which go out of date
     */
    public static Arbitrary<Need> needs() {
        return new Contents(World.wide()).needs();
    }

    /**
     * How customer and company met.
     *
     * @return contacts of both directions, with and without an employee, in known channels and a host's own
     */
    public static Arbitrary<Contact> contacts() {
        Arbitrary<Contact> bare = Arbitraries.oneOf(
                Customers.channels().map(Contact::inbound), Customers.channels().map(Contact::outbound));
        return Combinators.combine(
                        bare,
                        Arbitraries.of("", "E-1"),
                        Arbitraries.of(Contact.Solicited.class),
                        Texts.free(),
                        Arbitraries.of(1, 1, 30, Integer.MAX_VALUE))
                .as((contact, employee, solicited, point, audience) ->
                        contact.by(employee).solicited(solicited).at(point).among(audience));
    }

    /**
     * Touchpoints of any kind.
     *
     * @return touchpoints of any person and of everyone; no two of them meet but by chance
     */
    public static Arbitrary<Touchpoint> touchpoints() {
        return touchpoints(World.wide());
    }

    /**
     * Touchpoints about something.
     *
     * @param content what they are about
     * @return touchpoints with these contents; a promise whose time is over is said to be made when its time began
     */
    public static Arbitrary<Touchpoint> about(Arbitrary<? extends Content> content) {
        return touchpoints(World.wide(), content.map(each -> each));
    }

    static Arbitrary<Touchpoint> touchpoints(World world) {
        return touchpoints(world, new Contents(world).any());
    }

    /** Few ids, of which only a lesser one is replied to, so that no circle arises. */
    private static Arbitrary<Touchpoint> touchpoints(World world, Arbitrary<Content> contents) {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, OLDEST);
        Arbitrary<List<UnaryOperator<Touchpoint.Builder>>> parts =
                parts(world).list().ofMaxSize(4);
        return Combinators.combine(
                        numbers,
                        Arbitraries.integers().between(-OLDEST, OLDEST),
                        moments(world, contents),
                        contacts(),
                        parts)
                .as((number, replied, dated, contact, said) -> {
                    Touchpoint.Builder builder = Touchpoint.builder(id(number), dated.moment(), contact);
                    for (UnaryOperator<Touchpoint.Builder> part : said) builder = part.apply(builder);
                    if (replied >= 0 && replied < number) builder.inReplyTo(id(replied));
                    if (contact.direction() == Direction.OUTBOUND) builder.reason(ContactReason.list(""));
                    return builder.build(dated.content());
                })
                .withoutEdgeCases();
    }

    private record Dated(Moment moment, Content content) {}

    private static Arbitrary<Dated> moments(World world, Arbitrary<Content> contents) {
        return Combinators.combine(Moments.moments(world.instants()), contents).as(Touchpoints::dated);
    }

    private static Dated dated(Moment moment, Content content) {
        boolean isOver = content instanceof Commitment.PromiseMade made
                && made.promise().due().isLate(moment.occurredAt());
        return isOver
                ? new Dated(
                        Moment.of(((Commitment.PromiseMade) content)
                                .promise()
                                .due()
                                .from()),
                        content)
                : new Dated(moment, content);
    }

    private static TouchpointId id(int number) {
        return new TouchpointId(number % 2 == 0 ? "desk" : "größe#1", Integer.toString(number));
    }

    private static Arbitrary<UnaryOperator<Touchpoint.Builder>> parts(World world) {
        return Arbitraries.oneOf(
                world.people().map(who -> touchpoint -> touchpoint.with(Counterpart.one(who))),
                world.numbers().map(number -> touchpoint -> touchpoint.matter(number)),
                Arbitraries.of(Purpose.class).map(purpose -> touchpoint -> touchpoint.purpose(purpose)),
                Sums.notNegative().map(cost -> touchpoint -> touchpoint.cost(cost)),
                Customers.attributes().map(attributes -> touchpoint -> touchpoint.attributes(attributes)));
    }
}
