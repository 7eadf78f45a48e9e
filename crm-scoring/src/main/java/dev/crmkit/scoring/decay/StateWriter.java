package dev.crmkit.scoring.decay;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.zip.CRC32C;

/**
 * Writes the binary form of a state: kind, version, fingerprint, content, CRC-32C.
 *
 * <p>Whole numbers are LEB128 (7 bits a byte, lowest first, high bit = more follows), signed ones zigzag; texts are
 * UTF-8 ({@link TextForm}) with their length in bytes before them; doubles are 8 bytes and the checksum 4, highest first. Mutable.
 */
final class StateWriter {
    static final int VERSION = 1;
    static final int CHECKSUM_BYTES = 4;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(64);

    StateWriter(char kind, Fingerprint fingerprint) {
        out.write(kind);
        out.write(VERSION);
        fingerprint.write(this);
    }

    StateWriter unsigned(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) rest | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
        return this;
    }

    StateWriter signed(long value) {
        return unsigned((value << 1) ^ (value >> 63));
    }

    StateWriter text(String text) {
        byte[] utf8 = TextForm.bytes(text);
        unsigned(utf8.length);
        out.writeBytes(utf8);
        return this;
    }

    StateWriter number(double value) {
        out.writeBytes(ByteBuffer.allocate(8).putDouble(value).array());
        return this;
    }

    StateWriter instant(Instant at) {
        return signed(at.getEpochSecond()).unsigned(at.getNano());
    }

    byte[] toBytes() {
        byte[] body = out.toByteArray();
        out.writeBytes(ByteBuffer.allocate(CHECKSUM_BYTES)
                .putInt(checksum(body, body.length))
                .array());
        return out.toByteArray();
    }

    static int checksum(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
