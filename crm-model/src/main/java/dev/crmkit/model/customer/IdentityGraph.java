package dev.crmkit.model.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.crmkit.model.customer.IdentityLink.Withdrawal;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.moment.Moment;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is who: links between identities, and their withdrawals. The identities that links connect are one person.
 * Immutable.
 *
 * <p>A merge is a link and can be undone: {@code unlink} withdraws that link only, and the others stay. In what order links
 * and withdrawals come in, and how often, never matters. To add many, use the builder; each {@code link} copies the graph.
 *
 * <pre>{@code
 * IdentityGraph graph = IdentityGraph.empty().link(new IdentityLink(
 *         "merge-1",
 *         Identity.customer(CustomerId.of("C-2")),
 *         Identity.customer(CustomerId.of("C-1")),
 *         Moment.of(Instant.parse("2026-03-01T09:00:00Z")),
 *         Reason.of("desk.same-harm")));
 * CustomerId known = graph.canonical(CustomerId.of("C-2"));
 * }</pre>
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"links", "withdrawals"})
public final class IdentityGraph {

    private static final IdentityGraph EMPTY = builder().build();

    private final Map<String, IdentityLink> links;
    private final Map<Withdrawal, Withdrawal> withdrawals;

    /** Made when first asked for; two threads at worst make it twice, and equal. */
    private @Nullable Clusters clusters;

    private IdentityGraph(Map<String, IdentityLink> links, Map<Withdrawal, Withdrawal> withdrawals) {
        this.links = links;
        this.withdrawals = withdrawals;
    }

    /**
     * A graph without links.
     *
     * @return the empty graph: everybody is himself
     */
    public static IdentityGraph empty() {
        return EMPTY;
    }

    /**
     * Starts a graph.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * This graph and one more link.
     *
     * @param link the link; one that is there already changes nothing
     * @return a graph with that link
     * @throws IllegalArgumentException if a link of this id and other content is there; both are named
     */
    public IdentityGraph link(IdentityLink link) {
        return toBuilder().link(link).build();
    }

    /**
     * This graph without one link. Both stay on record: a view of an earlier time still shows the link.
     *
     * @param linkId the link
     * @param moment since when it does not hold any more, and when that was decided
     * @param reason why it is thought to be wrong
     * @return a graph with that withdrawal
     * @throws IllegalArgumentException if there is no such link, the withdrawal is before the link, or one of the same
     *     moment has another reason
     */
    public IdentityGraph unlink(String linkId, Moment moment, Reason reason) {
        return toBuilder().unlink(linkId, moment, reason).build();
    }

    /**
     * What had been linked and withdrawn by one instant, as it was known at another. Both bounds are inclusive.
     *
     * @param happenedBy the latest instant of happening
     * @param recordedBy the latest instant of knowing
     * @return the graph as it stood; views of views narrow further, never widen
     */
    public IdentityGraph asOf(Instant happenedBy, Instant recordedBy) {
        return only(moment -> moment.isVisible(happenedBy, recordedBy), link -> true);
    }

    /**
     * This graph without the links of customers who want to stay anonymous: of each profile the version that holds decides,
     * see {@link Customer#holding}, so that who lets himself be linked later is linked again.
     *
     * @param versions versions of all profiles
     * @return the graph without any link of a profile that is not {@link Customer#isLinkable()}, or of an identity that such
     *     a profile names; as a view it does not show these links, they stay on record in this graph
     * @throws IllegalArgumentException if two versions of one profile and moment differ
     */
    public IdentityGraph withoutAnonymous(Collection<Customer> versions) {
        Set<String> anonymous = Versions.holding(versions).stream()
                .filter(profile -> !profile.isLinkable())
                .flatMap(profile ->
                        Stream.concat(Stream.of(Identity.customer(profile.id())), profile.identities().stream()))
                .map(Identity::text)
                .collect(Collectors.toSet());
        return anonymous.isEmpty() ? this : only(moment -> true, link -> !link.isOfAny(anonymous));
    }

    private IdentityGraph only(Predicate<Moment> when, Predicate<IdentityLink> which) {
        var builder = new Builder();
        links.values().stream()
                .filter(which)
                .filter(link -> when.test(link.moment()))
                .forEach(builder::link);
        withdrawals.keySet().stream()
                .filter(withdrawal -> builder.links.containsKey(withdrawal.link()))
                .filter(withdrawal -> when.test(withdrawal.moment()))
                .forEach(builder::unlink);
        return builder.build();
    }

    /**
     * All links ever made, withdrawn or not.
     *
     * @return the links in the order of their ids, unmodifiable
     */
    @JsonProperty
    public List<IdentityLink> links() {
        return List.copyOf(links.values());
    }

    /**
     * All withdrawals.
     *
     * @return the withdrawals in the order of links and instants, unmodifiable
     */
    @JsonProperty
    public List<Withdrawal> withdrawals() {
        return List.copyOf(withdrawals.keySet());
    }

    /**
     * All identities of one person. Which they are is a matter of namespace and id; verified are those that some link has so.
     * To ask for one of them use {@link #isOnePerson}: {@code contains} would look at that, too.
     *
     * @param identity one of them
     * @return the identities in the order of their texts, unmodifiable; one that is not linked is alone
     */
    public Set<Identity> cluster(Identity identity) {
        return made().of(identity);
    }

    /**
     * Whether two identities are one person, as far as the links of this graph say.
     *
     * @param one an identity, verified or not
     * @param other an identity, verified or not
     * @return true if links connect them, or both have one namespace and id
     */
    public boolean isOnePerson(Identity one, Identity other) {
        return made().first(one).isSameAs(made().first(other));
    }

    /**
     * All persons of whom more than one identity is known.
     *
     * @return the clusters of at least two, ordered by their first identity, unmodifiable
     */
    public List<Set<Identity>> clusters() {
        return made().all();
    }

    /**
     * The one id of a person who has several profiles. An old id keeps resolving.
     *
     * @param id the id of any profile
     * @return the least id in its cluster; an id that is not linked is its own
     */
    public CustomerId canonical(CustomerId id) {
        return made().canonical(id);
    }

    /**
     * One profile of a person who has several, under the canonical id.
     *
     * <p>Of each profile only the version that holds counts, whole: see {@link Customer#holding}. Of these each field is that
     * of the one recorded last that has it, and identities and affiliations are united. So are attributes: of one name the
     * one recorded last holds, and where they are more than {@link Attributes} may have, those recorded last are kept and
     * the profiles themselves still have the others. The value is an estimate of one profile and is never added: judge it
     * anew from the merged history. Consents are those of the strictest side: each profile that speaks of a purpose in a
     * channel must allow it, or the merged one does not. What was said stays; where the profiles differ a refusal with the
     * source {@code merge} is added.
     *
     * <p>Merge the profiles themselves, all at once, not what was merged before.
     *
     * @param versions versions of profiles in one cluster, in any order
     * @return the merged profile, dated as the version recorded last; of two recorded at once that of the lesser id
     * @throws IllegalArgumentException if there is no version, two profiles are not in one cluster, one of several profiles
     *     has an identity that must not be linked, or two versions of one profile and moment differ
     */
    public Customer merge(Collection<Customer> versions) {
        return MergedProfile.of(this, versions);
    }

    /**
     * This graph without what identifies a person. What was linked stays linked, under pseudonyms.
     *
     * @param pseudonyms the host's pseudonyms
     * @return the same links and withdrawals with erased identities and without texts in the reasons
     */
    public IdentityGraph erased(Pseudonyms pseudonyms) {
        return erased(link -> link.erased(pseudonyms), links.keySet());
    }

    /**
     * This graph without what identifies one person.
     *
     * @param person the identities of that person, as {@link #cluster} gives them
     * @param pseudonyms the host's pseudonyms
     * @return the same graph, in which every link of one of these identities is erased, ended or not
     */
    public IdentityGraph erased(Set<Identity> person, Pseudonyms pseudonyms) {
        Set<String> texts = person.stream().map(Identity::text).collect(Collectors.toSet());
        UnaryOperator<Identity> erase =
                identity -> texts.contains(identity.text()) ? identity.erased(pseudonyms) : identity;
        Set<String> concerned = links.values().stream()
                .filter(link -> link.isOfAny(texts))
                .map(IdentityLink::id)
                .collect(Collectors.toSet());
        return erased(link -> link.with(erase), concerned);
    }

    private IdentityGraph erased(UnaryOperator<IdentityLink> erase, Set<String> concerned) {
        var builder = new Builder();
        links.forEach((id, link) -> builder.link(concerned.contains(id) ? erase.apply(link) : link));
        withdrawals
                .keySet()
                .forEach(withdrawal ->
                        builder.unlink(concerned.contains(withdrawal.link()) ? withdrawal.erased() : withdrawal));
        return builder.build();
    }

    /**
     * A builder that starts from this graph.
     *
     * @return a builder with all links and withdrawals of this one
     */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.links.putAll(links);
        builder.withdrawals.putAll(withdrawals);
        return builder;
    }

    private Clusters made() {
        Clusters made = clusters;
        if (made == null) {
            Set<String> ended =
                    withdrawals.keySet().stream().map(Withdrawal::link).collect(Collectors.toSet());
            made = Clusters.of(links.values().stream()
                    .filter(link -> !ended.contains(link.id()))
                    .toList());
            clusters = made;
        }
        return made;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdentityGraph graph
                && links.equals(graph.links)
                && withdrawals.equals(graph.withdrawals);
    }

    @Override
    public int hashCode() {
        return Objects.hash(links, withdrawals);
    }

    @Override
    public String toString() {
        return "IdentityGraph of " + links.size() + " links, " + withdrawals.size() + " withdrawals";
    }

    @JsonCreator
    static IdentityGraph fromJson(
            @JsonProperty("links") @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<IdentityLink> links,
            @JsonProperty("withdrawals") @JsonSetter(contentNulls = Nulls.FAIL) @Nullable
                    List<Withdrawal> withdrawals) {
        var builder = new Builder();
        Objects.requireNonNullElse(links, List.<IdentityLink>of()).forEach(builder::link);
        Objects.requireNonNullElse(withdrawals, List.<Withdrawal>of()).forEach(builder::unlink);
        return builder.build();
    }

    /** Collects links and withdrawals in any order. Not thread-safe. */
    public static final class Builder {

        private static final Comparator<Withdrawal> ORDER = Comparator.comparing(Withdrawal::link)
                .thenComparing(withdrawal -> withdrawal.moment().occurredAt())
                .thenComparing(withdrawal -> withdrawal.moment().recordedAt());

        private final TreeMap<String, IdentityLink> links = new TreeMap<>();
        private final TreeMap<Withdrawal, Withdrawal> withdrawals = new TreeMap<>(ORDER);

        private Builder() {}

        /**
         * Adds a link.
         *
         * @param link the link; one that is there already changes nothing
         * @return this builder
         * @throws IllegalArgumentException if a link of this id and other content is there; both are named
         */
        public Builder link(IdentityLink link) {
            refuseOther(link, links.putIfAbsent(link.id(), link), "Give every link an id of its own.");
            return this;
        }

        /**
         * Adds the withdrawal of a link, which may be added later.
         *
         * @param withdrawal the withdrawal; one that is there already changes nothing
         * @return this builder
         * @throws IllegalArgumentException if one of the same link and moment has another reason; both are named
         */
        public Builder unlink(Withdrawal withdrawal) {
            refuseOther(
                    withdrawal, withdrawals.putIfAbsent(withdrawal, withdrawal), "To withdraw a link once is enough.");
            return this;
        }

        /**
         * Adds the withdrawal of a link, which may be added later.
         *
         * @param linkId the link
         * @param moment since when it does not hold any more, and when that was decided
         * @param reason why it is thought to be wrong
         * @return this builder
         * @throws IllegalArgumentException if one of the same link and moment has another reason; both are named
         */
        public Builder unlink(String linkId, Moment moment, Reason reason) {
            return unlink(new Withdrawal(linkId, moment, reason));
        }

        private static <T> void refuseOther(T next, @Nullable T before, String advice) {
            if (before != null && !before.equals(next))
                throw new IllegalArgumentException(
                        "Two records of one id differ: " + before + " and " + next + "\n" + advice);
        }

        /**
         * Makes the graph.
         *
         * @return an immutable graph
         * @throws IllegalArgumentException if a withdrawal has no link, or is before its link
         */
        public IdentityGraph build() {
            withdrawals.keySet().forEach(this::check);
            return new IdentityGraph(new TreeMap<>(links), new TreeMap<>(withdrawals));
        }

        private void check(Withdrawal withdrawal) {
            IdentityLink link = links.get(withdrawal.link());
            if (link == null)
                throw new IllegalArgumentException("There is no link for the " + withdrawal
                        + "\nA withdrawal names the id of the link that it ends.");
            if (withdrawal.moment().occurredAt().isBefore(link.moment().occurredAt()))
                throw new IllegalArgumentException("The " + withdrawal + " is before the " + link
                        + "\nTo say that a link never held, withdraw it since the instant of the link.");
        }
    }
}
