package dev.crmkit.scoring.decay;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * UTF-8 that also writes unpaired surrogates, each as three bytes (known as WTF-8), so that every text comes back as it
 * was and different texts have different bytes.
 */
final class TextForm {

    private TextForm() {}

    static byte[] bytes(String text) {
        var out = new ByteArrayOutputStream(text.length());
        text.codePoints().forEach(point -> out.writeBytes(bytes(point)));
        return out.toByteArray();
    }

    private static byte[] bytes(int point) {
        if (Character.getType(point) != Character.SURROGATE)
            return Character.toString(point).getBytes(StandardCharsets.UTF_8);
        int low = 0x80 | (point & 0x3F);
        int middle = 0x80 | ((point >> 6) & 0x3F);
        return new byte[] {(byte) (0xE0 | (point >> 12)), (byte) middle, (byte) low};
    }

    /** The text with these bytes; empty if there is none. */
    static Optional<String> read(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        for (int i = 0; i < bytes.length; ) {
            int first = bytes[i++] & 0xFF;
            int more = first < 0x80 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
            if (i + more > bytes.length) return Optional.empty();
            int point = more == 0 ? first : first & (0x3F >> more);
            for (int end = i + more; i < end; i++) point = (point << 6) | (bytes[i] & 0x3F);
            if (!Character.isValidCodePoint(point)) return Optional.empty();
            text.appendCodePoint(point);
        }
        // What is too long, misses a marker or splits a pair reads as a text that is written otherwise.
        String read = text.toString();
        return Arrays.equals(bytes(read), bytes) ? Optional.of(read) : Optional.empty();
    }
}
