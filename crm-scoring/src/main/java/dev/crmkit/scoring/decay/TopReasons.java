package dev.crmkit.scoring.decay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The few pieces of evidence that weigh most, as many as the fingerprint keeps.
 *
 * <p>Immutable. All evidence fades alike, so the order by weight never changes with time, and the heaviest of two parts
 * are among the heaviest of each:
 *
 * <pre>{@code
 * TopReasons reasons = TopReasons.empty(fingerprint.withReasons(1))
 *         .plus(new EvidenceRef("E-1", monday, 1.0))
 *         .plus(new EvidenceRef("E-2", monday, 3.0));
 * List<EvidenceRef> heaviest = reasons.refs(); // E-2
 * }</pre>
 *
 * <p>One id counts once; if it comes with different instants or weights, the heavier one stays. Merging is idempotent,
 * commutative and associative. Of two references that weigh the same, the later comes first, then the one with the
 * smaller id.
 *
 * <p>What was heaviest at an earlier instant has to be replayed from the ledger: later ones may have displaced it.
 */
public final class TopReasons {
    private static final char KIND = 'R';

    private final Fingerprint fingerprint;
    private final List<Ranked> ranked;

    private TopReasons(Fingerprint fingerprint, List<Ranked> ranked) {
        this.fingerprint = fingerprint;
        this.ranked = ranked;
    }

    /**
     * No reasons.
     *
     * @param fingerprint its half-life orders the references, its number of reasons limits them
     * @return the empty state, neutral in {@link #merge}
     */
    public static TopReasons empty(Fingerprint fingerprint) {
        return new TopReasons(Objects.requireNonNull(fingerprint, "fingerprint"), List.of());
    }

    /**
     * How the references are ordered, how many are kept, and what they belong to.
     *
     * @return the fingerprint, which a state must share to be merged with this one
     */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /**
     * Whether there is no reference.
     *
     * @return true if {@link #refs} is empty
     */
    public boolean isEmpty() {
        return ranked.isEmpty();
    }

    /**
     * The references that weigh most.
     *
     * @return heaviest first, unmodifiable
     */
    public List<EvidenceRef> refs() {
        return ranked.stream().map(Ranked::ref).toList();
    }

    /**
     * These references and one more, if it is heavy enough.
     *
     * @param ref the reference
     * @return the joined state
     */
    public TopReasons plus(EvidenceRef ref) {
        Ranked one = Ranked.of(ref, fingerprint.halfLife());
        boolean full = ranked.size() == fingerprint.reasons();
        if (full && (ranked.isEmpty() || one.compareTo(ranked.get(ranked.size() - 1)) > 0)) {
            return this;
        }
        return heaviest(ranked, List.of(one));
    }

    /**
     * These references and one more, unless that lies in the future.
     *
     * <p>An event of the year 9999 would outweigh everything until then. So refuse it.
     *
     * @param ref the reference
     * @param latestAllowed the caller's clock plus the skew it tolerates
     * @return the joined state
     * @throws IllegalArgumentException if the reference is later than {@code latestAllowed}
     */
    public TopReasons plus(EvidenceRef ref, Instant latestAllowed) {
        Guard.notAfter(ref.at(), latestAllowed);
        return plus(ref);
    }

    /**
     * The heaviest references of both.
     *
     * @param other references with the same fingerprint
     * @return the state that folding all references in any order would have given
     * @throws IllegalArgumentException if the fingerprints differ
     */
    public TopReasons merge(TopReasons other) {
        Guard.sameFingerprint(fingerprint, other.fingerprint);
        return heaviest(ranked, other.ranked);
    }

    /**
     * These references without one that must be forgotten. Do so in every state that is merged later, or it comes back.
     *
     * <p>What it had displaced does not come back; fold anew from the ledger for that.
     *
     * @param id of the event; an unknown one changes nothing
     * @return the state without that reference
     */
    public TopReasons without(String id) {
        return new TopReasons(
                fingerprint,
                ranked.stream().filter(r -> !r.ref().id().equals(id)).toList());
    }

    /**
     * The binary form. Equal states give equal bytes.
     *
     * @return the bytes that {@link #fromBytes} reads
     */
    public byte[] toBytes() {
        StateWriter out = new StateWriter(KIND, fingerprint).unsigned(ranked.size());
        for (Ranked r : ranked) {
            out.text(r.ref().id()).instant(r.ref().at()).number(r.ref().v());
        }
        return out.toBytes();
    }

    /**
     * Reads the binary form.
     *
     * @param bytes what {@link #toBytes} wrote
     * @return an equal state
     * @throws IllegalArgumentException if the bytes are anything else
     */
    public static TopReasons fromBytes(byte[] bytes) {
        StateReader in = new StateReader(KIND, bytes);
        Fingerprint fingerprint = Fingerprint.read(in);
        int count = in.count(12);
        List<Ranked> read = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            EvidenceRef ref = new EvidenceRef(in.text(), in.instant(), in.number());
            read.add(Ranked.of(ref, fingerprint.halfLife()));
        }
        in.end();
        TopReasons reasons = empty(fingerprint).heaviest(read, List.of());
        in.require(reasons.ranked.equals(read), "references are too many, double or not in order");
        return reasons;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof TopReasons that && fingerprint.equals(that.fingerprint) && ranked.equals(that.ranked);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fingerprint, ranked);
    }

    /** The fingerprint, and how many references are kept; no ids, they may be personal data. */
    @Override
    public String toString() {
        return "TopReasons[" + fingerprint + "; " + ranked.size() + " references]";
    }

    /** Exact although each part was cut: what is displaced in a part has enough heavier ones before it in the whole. */
    private TopReasons heaviest(List<Ranked> some, List<Ranked> others) {
        TreeSet<Ranked> sorted = new TreeSet<>(some);
        sorted.addAll(others);
        Set<String> seen = new HashSet<>();
        return new TopReasons(
                fingerprint,
                sorted.stream()
                        .filter(r -> seen.add(r.ref().id()))
                        .limit(fingerprint.reasons())
                        .toList());
    }
}
