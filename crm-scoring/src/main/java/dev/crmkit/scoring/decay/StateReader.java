package dev.crmkit.scoring.decay;

import java.nio.ByteBuffer;
import java.time.Instant;

/**
 * Reads what {@link StateWriter} wrote and refuses everything else, so that equal states have equal bytes. Mutable.
 *
 * <p>Counts are checked against the bytes that are left before anything is allocated for them.
 */
final class StateReader {
    private static final int HEADER_BYTES = 2;

    private final ByteBuffer in;

    StateReader(char kind, byte[] bytes) {
        int body = bytes.length - StateWriter.CHECKSUM_BYTES;
        in = ByteBuffer.wrap(bytes);
        require(body >= HEADER_BYTES, "too short for a state");
        require(in.get() == kind, "not of kind '" + kind + "'");
        require(in.get() == StateWriter.VERSION, "not of version " + StateWriter.VERSION);
        require(in.getInt(body) == StateWriter.checksum(bytes, body), "damaged, the checksum does not fit");
        in.limit(body);
    }

    long unsigned() {
        long value = 0;
        int shift = 0;
        byte next;
        do {
            next = octet();
            value |= (next & 0x7FL) << shift;
            shift += 7;
            require(shift < 70 || next == 1, "a number is longer than 64 bits");
        } while (next < 0);
        require(next != 0 || shift == 7, "a number is not in its shortest form");
        return value;
    }

    long signed() {
        long zigzag = unsigned();
        return (zigzag >>> 1) ^ -(zigzag & 1);
    }

    int integer() {
        long value = unsigned();
        require(value >= 0 && value <= Integer.MAX_VALUE, "a number is too large");
        return (int) value;
    }

    /** How many entries follow; refused if the bytes that are left cannot hold as many. */
    int count(int bytesAnEntry) {
        int value = integer();
        require(value <= in.remaining() / bytesAnEntry, "more is announced than follows");
        return value;
    }

    String text() {
        byte[] utf8 = new byte[count(1)];
        in.get(utf8);
        return TextForm.read(utf8).orElseThrow(() -> refusal("a text is not UTF-8"));
    }

    /** A number that is neither negative nor negative zero. */
    double number() {
        require(in.remaining() >= Double.BYTES, "cut off");
        long bits = in.getLong();
        require(bits >= 0, "a number is negative");
        return Double.longBitsToDouble(bits);
    }

    Instant instant() {
        long second = signed();
        long nano = unsigned();
        require(second >= Instant.MIN.getEpochSecond() && second <= Instant.MAX.getEpochSecond(), "no such instant");
        require(nano >= 0 && nano < 1_000_000_000, "no such instant");
        return Instant.ofEpochSecond(second, nano);
    }

    /** Refuses bytes behind the last value. */
    void end() {
        require(!in.hasRemaining(), "longer than its content");
    }

    void require(boolean condition, String complaint) {
        if (!condition) {
            throw refusal(complaint);
        }
    }

    private byte octet() {
        require(in.hasRemaining(), "cut off");
        return in.get();
    }

    private IllegalArgumentException refusal(String complaint) {
        return Guard.refusal(
                "bytes: " + complaint + " (at byte " + in.position() + " of " + in.capacity() + ")",
                "give the unchanged result of toBytes() of the same class, or fold the state anew from the ledger");
    }
}
