package dev.crmkit.scoring.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

/** The binary form is pinned, complete and unambiguous. */
@Domain(LedgerDomain.class)
class BinaryFormTest {
    private static final Fingerprint FINGERPRINT = Fingerprint.of(HalfLife.ofDays(180), "respect", "1.2");
    private static final Instant MONDAY = Instant.parse("2025-06-02T09:00:00.25Z");

    private static final DecayedSum SUM =
            DecayedSum.empty(FINGERPRINT).plus(MONDAY, 1).plus(Instant.EPOCH, 3);
    private static final OpenItems ITEMS = OpenItems.empty(FINGERPRINT)
            .plus(new Opening("P-1", MONDAY, Instant.MAX, 1))
            .plus(new Resolution("P-2", MONDAY, Outcome.BROKEN));
    private static final TopReasons REASONS =
            TopReasons.empty(FINGERPRINT).plus(new EvidenceRef("E-\u00fc", MONDAY, 0.5));

    @Test
    void goldenBytes() {
        assertThat(hex(SUM.toBytes()))
                .isEqualTo("53010180e0e2f739077265737065637403312e3228080200808080808060e0019887c0b1e32ba9170a25");
        assertThat(hex(ITEMS.toBytes()))
                .isEqualTo("4f010180e0e2f739077265737065637403312e3228080103502d31a0a0eb830d80e59a77fee3aba9dfb48e70ff"
                        + "93ebdc033ff00000000000000103502d32a0a0eb830d80e59a77017d9cd189");
        assertThat(hex(REASONS.toBytes()))
                .isEqualTo("52010180e0e2f739077265737065637403312e3228080104452dc3bca0a0eb830d80e59a773fe0000000000000"
                        + "bbdc78d8");
    }

    @Property(tries = 300)
    void law7RoundTripOfSums(@ForAll Fingerprint fingerprint, @ForAll List<Event> ledger) {
        DecayedSum sum = Event.sum(fingerprint, ledger);
        DecayedSum read = DecayedSum.fromBytes(sum.toBytes());
        assertThat(read).isEqualTo(sum).hasToString(sum.toString());
        assertThat(read.toBytes()).isEqualTo(sum.toBytes());
    }

    @Test
    void everyDamageIsNoticed() {
        for (byte[] good : List.of(SUM.toBytes(), ITEMS.toBytes(), REASONS.toBytes())) {
            for (int i = 0; i < good.length; i++) {
                byte[] damaged = good.clone();
                damaged[i] ^= 1;
                assertRefused(damaged, "");
                assertRefused(Arrays.copyOf(good, i), "");
            }
            assertRefused(Arrays.copyOf(good, good.length + 1), "bytes: damaged, the checksum does not fit ");
        }
    }

    @Test
    void kindsAndVersionsAreNotMixedUp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecayedSum.fromBytes(ITEMS.toBytes()))
                .withMessageStartingWith("bytes: not of kind 'S' (at byte 1 of ")
                .withMessageContaining("\ngive the unchanged result of toBytes() of the same class");
        byte[] future = SUM.toBytes();
        future[1] = 2;
        assertRefused(sealed(future), "bytes: not of version 1 ");
        assertRefused(new byte[0], "bytes: too short for a state ");
    }

    @Test
    void contentIsChecked() {
        assertRefused(body('S', w -> w.unsigned(1).signed(5).unsigned(0)), "bytes: a mass is not positive ");
        assertRefused(body('S', w -> w.unsigned(1).signed(5).unsigned(-1)), "bytes: a mass is not positive ");
        assertRefused(
                body('S', w -> w.unsigned(2).signed(5).unsigned(1).signed(0).unsigned(1)), "bytes: half-lives are");
        assertRefused(
                body('S', w -> w.unsigned(1).signed(1L << 40).unsigned(1)), "bytes: a half-life is out of range ");
        assertRefused(
                body('S', w -> w.unsigned(1).signed(-1L << 40).unsigned(1)), "bytes: a half-life is out of range ");
        assertRefused(body('S', w -> w.unsigned(3).signed(5).unsigned(1)), "bytes: more is announced than follows ");
        assertRefused(body('S', w -> w.unsigned(1L << 40)), "bytes: a number is too large ");
        assertRefused(body('S', w -> w.unsigned(-1)), "bytes: a number is too large ");
        assertRefused(body('S', w -> w.unsigned(0).unsigned(0)), "bytes: longer than its content ");
        assertRefused(body('R', w -> w.unsigned(0).unsigned(0)), "bytes: longer than its content ");
        assertRefused(body('O', w -> w.unsigned(0).unsigned(0).unsigned(0)), "bytes: longer than its content ");
        assertRefused(body('S', w -> w), "bytes: cut off ");
        assertRefused(body('O', w -> w.unsigned(1).text("P-1").unsigned(0).unsigned(0)), "bytes: more is announced");
        assertRefused(items(w -> w.text("P").instant(MONDAY).unsigned(0)), "bytes: no such outcome ");
        assertRefused(items(w -> w.text("P").instant(MONDAY).unsigned(4)), "bytes: no such outcome ");
        assertRefused(items(w -> w.text("P").signed(0).unsigned(1_000_000_000).unsigned(1)), "bytes: no such instant ");
        assertRefused(items(w -> w.text("P").signed(0).unsigned(-1).unsigned(1)), "bytes: no such instant ");
        assertRefused(
                items(w -> w.text("P").signed(Long.MAX_VALUE).unsigned(0).unsigned(1)), "bytes: no such instant ");
        assertRefused(
                items(w -> w.text("P").signed(Long.MIN_VALUE).unsigned(0).unsigned(1)), "bytes: no such instant ");
        assertRefused(items(w -> w.unsigned(99).instant(MONDAY).unsigned(1)), "bytes: more is announced than follows ");
        assertRefused(items(w -> w.unsigned(1).unsigned(0x80).unsigned(0).unsigned(1)), "bytes: a text is not UTF-8 ");
    }

    @Test
    void textsHaveOneForm() {
        int[][] bad = {
            {0xC0, 0x80},
            {0xC3, 0x41},
            {0xE2, 0x82},
            {0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80},
            {0xF4, 0x90, 0x80, 0x80},
            {0xF0, 0x80, 0x80, 0x80},
            {0xFF, 0xBF, 0xBF, 0xBF},
            {0x41, 0xBF}
        };
        for (int[] octets : bad) {
            byte[] bytes = new byte[octets.length];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) octets[i];
            }
            assertThat(TextForm.read(bytes)).as(hex(bytes)).isEmpty();
        }
        for (String text : List.of("", "a\u00fc\u20ac\ud83d\ude00", "\ud83d", "\ude00\ud83d", "\u0000")) {
            assertThat(TextForm.read(TextForm.bytes(text))).contains(text);
        }
        assertThat(hex(TextForm.bytes("\u00fc\u20ac\ud83d\ude00"))).isEqualTo("c3bce282acf09f9880");
    }

    private static byte[] items(Function<StateWriter, StateWriter> resolution) {
        return body('O', w -> resolution.apply(w.unsigned(0).unsigned(1)));
    }

    @Test
    void orderAndNumberAreChecked() {
        Function<StateWriter, StateWriter> p = w -> w.text("P").instant(MONDAY).unsigned(1);
        assertRefused(body('O', w -> p.apply(p.apply(w.unsigned(0).unsigned(2)))), "bytes: ids are not in order ");
        Function<StateWriter, StateWriter> e = w -> w.text("E").instant(MONDAY).number(1);
        Function<StateWriter, StateWriter> f = w -> w.text("F").instant(MONDAY).number(2);
        assertRefused(body('R', w -> e.apply(e.apply(w.unsigned(2)))), "bytes: references are too many, double or not");
        assertRefused(body('R', w -> f.apply(e.apply(w.unsigned(2)))), "bytes: references are too many, double or not");
        assertRefused(
                body('R', w -> w.unsigned(1).text("E").instant(MONDAY).number(-0.0)), "bytes: a number is negative");
        assertRefused(body('R', w -> w.unsigned(1).text("Elevenchars").instant(Instant.EPOCH)), "bytes: cut off ");
    }

    @Test
    void numbersHaveOneForm() {
        assertRefused(raw('S', 0x80, 0x00), "bytes: a number is not in its shortest form ");
        assertRefused(
                raw('S', 255, 255, 255, 255, 255, 255, 255, 255, 255, 2), "bytes: a number is longer than 64 bits ");
        assertRefused(raw('S', 255, 255, 255, 255, 255, 255, 255, 255, 255, 129), "bytes: a number is longer than 64");
        assertRefused(raw('S', 255, 255, 255, 255, 255, 255, 255, 255, 255, 1), "bytes: a number is too large ");
    }

    /** Whatever is accepted is what would be written: so equal states have equal bytes. */
    @Property(tries = 2_000)
    void nothingElseIsAccepted(@ForAll Random random) {
        List<byte[]> good = List.of(SUM.toBytes(), ITEMS.toBytes(), REASONS.toBytes());
        byte[] bytes = good.get(random.nextInt(3));
        int at = 2 + random.nextInt(bytes.length - 6);
        bytes[at] = (byte) random.nextInt();
        byte[] sealed = sealed(bytes);
        try {
            assertThat(reread(sealed)).isEqualTo(sealed);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).contains("\n");
        }
    }

    private static void assertRefused(byte[] bytes, String start) {
        assertThatIllegalArgumentException().isThrownBy(() -> reread(bytes)).withMessageStartingWith(start);
    }

    private static byte[] reread(byte[] bytes) {
        return switch (bytes.length == 0 ? 'S' : bytes[0]) {
            case 'O' -> OpenItems.fromBytes(bytes).toBytes();
            case 'R' -> TopReasons.fromBytes(bytes).toBytes();
            default -> DecayedSum.fromBytes(bytes).toBytes();
        };
    }

    private static byte[] body(char kind, Function<StateWriter, StateWriter> content) {
        return content.apply(new StateWriter(kind, FINGERPRINT)).toBytes();
    }

    private static byte[] raw(char kind, int... content) {
        byte[] start = body(kind, w -> w);
        ByteBuffer out = ByteBuffer.allocate(start.length + content.length).put(start, 0, start.length - 4);
        for (int octet : content) {
            out.put((byte) octet);
        }
        return sealed(out.array());
    }

    /** The same bytes with the right checksum. */
    private static byte[] sealed(byte[] bytes) {
        int body = bytes.length - StateWriter.CHECKSUM_BYTES;
        return ByteBuffer.wrap(bytes.clone())
                .putInt(body, StateWriter.checksum(bytes, body))
                .array();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
