package dev.crmkit.scoring.decay;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Items that are opened and later resolved: promises, questions, cases.
 *
 * <p>Immutable. Openings and resolutions are kept side by side and joined by id, so they may arrive in any order, more
 * than once, and in states that are merged later:
 *
 * <pre>{@code
 * OpenItems items = OpenItems.empty(fingerprint)
 *         .plus(new Resolution("P-1", friday, Outcome.FULFILLED))
 *         .plus(new Opening("P-1", monday, thursday, 1.0));
 * List<Opening> open = items.openAt(tuesday); // P-1: on Tuesday it was not resolved yet
 * }</pre>
 *
 * <p>Where two records of one item contradict each other, the earliest opening and the earliest resolution win, and a
 * fixed order decides between two at the same instant. So a later record never changes what is read as of an earlier
 * instant. Merging is idempotent, commutative and associative.
 *
 * <p>At any instant an item of which something is known is open, resolved or unmatched. What it then counts is for the
 * reader to say. Resolved items should stay in here while parts of the ledger may still be merged: only the merged
 * state shows the pair.
 */
public final class OpenItems {
    private static final char KIND = 'O';

    private final Fingerprint fingerprint;
    private final ById<Opening> openings;
    private final ById<Resolution> resolutions;

    private OpenItems(Fingerprint fingerprint, ById<Opening> openings, ById<Resolution> resolutions) {
        this.fingerprint = fingerprint;
        this.openings = openings;
        this.resolutions = resolutions;
    }

    /**
     * No items.
     *
     * @param fingerprint what the items belong to; its half-life, scale and reasons do not matter here
     * @return the empty state, neutral in {@link #merge}
     */
    public static OpenItems empty(Fingerprint fingerprint) {
        return new OpenItems(
                Objects.requireNonNull(fingerprint, "fingerprint"),
                ById.empty(Opening::id, Opening.WINNER_FIRST),
                ById.empty(Resolution::id, Resolution.WINNER_FIRST));
    }

    /**
     * What the items belong to.
     *
     * @return the fingerprint, which a state must share to be merged with this one
     */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /**
     * Whether nothing is known of any item.
     *
     * @return true if there is neither an opening nor a resolution
     */
    public boolean isEmpty() {
        return openings.entries().isEmpty() && resolutions.entries().isEmpty();
    }

    /**
     * These items and one more opening.
     *
     * @param opening of a new item, or of a known one: then the earlier opening stays
     * @return the joined state
     */
    public OpenItems plus(Opening opening) {
        return new OpenItems(fingerprint, openings.plus(List.of(opening)), resolutions);
    }

    /**
     * These items and one more resolution.
     *
     * @param resolution of a known item, or of one whose opening is still to come; the earlier resolution stays
     * @return the joined state
     */
    public OpenItems plus(Resolution resolution) {
        return new OpenItems(fingerprint, openings, resolutions.plus(List.of(resolution)));
    }

    /**
     * These items and many more records at once, with the same bits as one by one, but faster.
     *
     * @param moreOpenings in any order, also several of one item
     * @param moreResolutions in any order, also several of one item
     * @return the joined state
     */
    public OpenItems plus(Collection<Opening> moreOpenings, Collection<Resolution> moreResolutions) {
        return new OpenItems(fingerprint, openings.plus(moreOpenings), resolutions.plus(moreResolutions));
    }

    /**
     * The items of both, joined by id.
     *
     * @param other items with the same fingerprint
     * @return the state that folding all records in any order would have given
     * @throws IllegalArgumentException if the fingerprints differ
     */
    public OpenItems merge(OpenItems other) {
        Guard.sameFingerprint(fingerprint, other.fingerprint);
        return plus(other.openings.entries(), other.resolutions.entries());
    }

    /**
     * These items as if one had never been recorded. Do so in every state that is merged later, or it comes back.
     *
     * @param id of the item; an unknown one changes nothing
     * @return the state without that item
     */
    public OpenItems without(String id) {
        return new OpenItems(
                fingerprint, openings.without(o -> o.id().equals(id)), resolutions.without(r -> r.id().equals(id)));
    }

    /**
     * These items without those that were resolved long ago, to save space.
     *
     * <p>Count what the dropped items were worth first, and do this only to the one merged state of record: a record of
     * a dropped item that arrives later would open or resolve it again.
     *
     * @param horizon items resolved before this instant are dropped, with and without an opening
     * @return the same or a smaller state
     */
    public OpenItems withoutResolvedBefore(Instant horizon) {
        return new OpenItems(
                fingerprint,
                openings.without(o -> resolutions
                        .find(o.id())
                        .filter(r -> r.at().isBefore(horizon))
                        .isPresent()),
                resolutions.without(r -> r.at().isBefore(horizon)));
    }

    /**
     * The items that were open at an instant: opened by then and not resolved by then.
     *
     * @param t the instant to read at, inclusive
     * @return the openings in order of id, unmodifiable
     */
    public List<Opening> openAt(Instant t) {
        return openings.entries().stream()
                .filter(o -> isBy(t, o) && resolution(t, o.id()).isEmpty())
                .toList();
    }

    /**
     * The items that had been resolved at an instant: opened and resolved by then.
     *
     * @param t the instant to read at, inclusive
     * @return the pairs in order of id, unmodifiable
     */
    public List<ResolvedItem> resolvedAt(Instant t) {
        return openings.entries().stream()
                .filter(o -> isBy(t, o))
                .flatMap(o -> resolution(t, o.id()).map(r -> new ResolvedItem(o, r)).stream())
                .toList();
    }

    /**
     * The resolutions by an instant whose item had not been opened by then, as far as is known.
     *
     * @param t the instant to read at, inclusive
     * @return the resolutions in order of id, unmodifiable
     */
    public List<Resolution> unmatchedAt(Instant t) {
        return resolutions.entries().stream()
                .filter(r -> isBy(t, r)
                        && openings.find(r.id()).filter(o -> isBy(t, o)).isEmpty())
                .toList();
    }

    /**
     * The binary form. Equal states give equal bytes.
     *
     * @return the bytes that {@link #fromBytes} reads
     */
    public byte[] toBytes() {
        StateWriter out = new StateWriter(KIND, fingerprint);
        openings.write(out, Opening::write);
        resolutions.write(out, Resolution::write);
        return out.toBytes();
    }

    /**
     * Reads the binary form.
     *
     * @param bytes what {@link #toBytes} wrote
     * @return an equal state
     * @throws IllegalArgumentException if the bytes are anything else
     */
    public static OpenItems fromBytes(byte[] bytes) {
        StateReader in = new StateReader(KIND, bytes);
        OpenItems none = empty(Fingerprint.read(in));
        OpenItems items = new OpenItems(
                none.fingerprint,
                none.openings.read(in, 16, Opening::read),
                none.resolutions.read(in, 5, Resolution::read));
        in.end();
        return items;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof OpenItems that
                && fingerprint.equals(that.fingerprint)
                && openings.equals(that.openings)
                && resolutions.equals(that.resolutions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fingerprint, openings, resolutions);
    }

    /** The fingerprint, and how many openings and resolutions are known; no ids, they may be personal data. */
    @Override
    public String toString() {
        return "OpenItems[" + fingerprint + "; " + openings.entries().size() + " openings, "
                + resolutions.entries().size() + " resolutions]";
    }

    private Optional<Resolution> resolution(Instant t, String id) {
        return resolutions.find(id).filter(r -> isBy(t, r));
    }

    private static boolean isBy(Instant t, Opening opening) {
        return !opening.openedAt().isAfter(t);
    }

    private static boolean isBy(Instant t, Resolution resolution) {
        return !resolution.at().isAfter(t);
    }
}
