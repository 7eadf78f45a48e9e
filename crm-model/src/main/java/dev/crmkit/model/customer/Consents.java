package dev.crmkit.model.customer;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Consent.Permission;
import dev.crmkit.model.moment.Validity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the profiles of one person said to one purpose, and what all of them together allow. Immutable.
 *
 * <p>Each side that ever spoke of a channel must allow it: where one of them does not, because it refused, has not begun or
 * is over, the merged profile does not allow either. Everything that was said stays; where the sides differ a refusal is
 * added. Only a yes to all channels is narrowed to the channels in which all sides agree, for a time when a refusal of all
 * channels would take away what they agree on.
 */
final class Consents {

    /** The source of refusals that stand for a disagreement of merged profiles. */
    private static final String MERGE = "merge";

    private final ConsentPurpose purpose;
    private final List<List<Consent>> sides;
    private final Spans forbidden;
    private final Map<Channel, Spans> forbiddenIn = new LinkedHashMap<>();
    private final Spans allowedSomewhere;
    /** When a yes to all channels can stand as it is; at all other times it stands in these channels. */
    private final Spans unsplit;

    private final Map<Channel, Spans> splitTo = new LinkedHashMap<>();

    private Consents(ConsentPurpose purpose, Collection<List<Consent>> sides) {
        this.purpose = purpose;
        this.sides = sides.stream()
                .map(side -> side.stream()
                        .filter(consent -> consent.purpose().equals(purpose))
                        .toList())
                .toList();
        this.forbidden = forbidden(Consents::isEverywhere);
        said().flatMap(consent -> consent.channel().stream())
                .distinct()
                .sorted(Comparator.comparing(Channel::code))
                .forEach(channel -> forbiddenIn.put(channel, forbidden(in(channel))));
        this.allowedSomewhere = Spans.of(forbiddenIn.values().stream()
                .flatMap(span -> span.complement().times().stream())
                .toList());
        Spans split = forbidden.and(allowedSomewhere);
        this.unsplit = split.complement();
        forbiddenIn.forEach((channel, never) -> splitTo.put(channel, split.minus(never)));
    }

    /** Whether a purpose is allowed: of several consents that hold at once the strictest counts. */
    static Permission permission(List<Consent> consents, ConsentPurpose purpose, Channel channel, Instant at) {
        List<Consent> holding = consents.stream()
                .filter(consent -> consent.purpose().equals(purpose))
                .filter(consent -> consent.covers(channel) && consent.validity().contains(at))
                .toList();
        if (holding.isEmpty()) return Permission.NOT_SAID;
        return holding.stream().allMatch(consent -> consent.status().allows())
                ? Permission.ALLOWED
                : Permission.REFUSED;
    }

    /** The consents of one person of whom several profiles spoke. */
    static List<Consent> merged(List<List<Consent>> sides) {
        if (sides.size() == 1) return sides.get(0);
        var merged = new LinkedHashSet<Consent>();
        sides.stream()
                .flatMap(List::stream)
                .map(Consent::purpose)
                .distinct()
                .forEach(purpose -> merged.addAll(new Consents(purpose, sides).merged()));
        return List.copyOf(merged);
    }

    private List<Consent> merged() {
        var merged = new ArrayList<Consent>();
        var narrowed = new LinkedHashMap<Consent, List<Validity>>();
        said().forEach(consent -> {
            if (stands(consent)) merged.add(consent);
            else
                narrowed.computeIfAbsent(consent.during(Validity.always()), same -> new ArrayList<>())
                        .add(consent.validity());
        });
        narrowed.forEach((consent, times) -> merged.addAll(narrowed(consent, Spans.of(times))));
        Spans refused = disagreement(Consents::isEverywhere, forbidden).minus(allowedSomewhere);
        refused.times().forEach(time -> merged.add(refusal(time)));
        forbiddenIn.forEach((channel, never) -> disagreement(in(channel), never)
                .minus(refused)
                .times()
                .forEach(time -> merged.add(refusal(time).in(channel))));
        return merged;
    }

    /** Whether a refusal can be added to a consent; if not it is narrowed. */
    private boolean stands(Consent consent) {
        return !consent.status().allows() || consent.channel().isPresent() || unsplit.cover(consent.validity());
    }

    /** All that is said alike, in the channels and for the time in which a refusal cannot be added to it. */
    private List<Consent> narrowed(Consent consent, Spans said) {
        var parts = new ArrayList<Consent>();
        unsplit.and(said).times().forEach(part -> parts.add(consent.during(part)));
        splitTo.forEach((channel, times) -> times.and(said)
                .times()
                .forEach(part -> parts.add(consent.in(channel).during(part))));
        return parts;
    }

    private Consent refusal(Validity time) {
        return Consent.denied(purpose).during(time).saidIn(MERGE);
    }

    /** When one side says yes and another does not, without having said no. */
    private Spans disagreement(Predicate<Consent> about, Spans never) {
        List<Consent> said = said().filter(about).toList();
        return holding(said, true).and(never).minus(holding(said, false));
    }

    /** When a side that ever spoke does not allow. */
    private Spans forbidden(Predicate<Consent> about) {
        return Spans.of(sides.stream()
                .map(side -> side.stream().filter(about).toList())
                .filter(side -> !side.isEmpty())
                .flatMap(side -> Stream.concat(
                        holding(side, true).complement().times().stream(), holding(side, false).times().stream()))
                .toList());
    }

    private static Spans holding(List<Consent> said, boolean allows) {
        return Spans.of(said.stream()
                .filter(consent -> consent.status().allows() == allows)
                .map(Consent::validity)
                .toList());
    }

    private static boolean isEverywhere(Consent consent) {
        return consent.channel().isEmpty();
    }

    private static Predicate<Consent> in(Channel channel) {
        return consent -> consent.covers(channel);
    }

    private Stream<Consent> said() {
        return sides.stream().flatMap(List::stream);
    }
}
