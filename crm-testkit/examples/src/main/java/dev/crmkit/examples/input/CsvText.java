package dev.crmkit.examples.input;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The text of a file, unzipped if need be and without a byte order mark, and how much of the file was read for it. */
final class CsvText implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    /** What stands for bytes that are not UTF-8: a code point that no text ever has. */
    static final String NO_TEXT = "\uFDD0";

    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private final Counted bytes;
    private final Reader reader;

    private CsvText(Counted bytes, Reader reader) {
        this.bytes = bytes;
        this.reader = reader;
    }

    static CsvText open(Path path) throws IOException {
        var bytes = new Counted(Files.newInputStream(path));
        try {
            InputStream plain = path.toString().endsWith(".gz") ? new Unzipped(bytes) : bytes;
            var decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .replaceWith(NO_TEXT);
            var reader = new BufferedReader(new InputStreamReader(plain, decoder), BUFFER);
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) reader.reset();
            return new CsvText(bytes, reader);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    /** Refuses a text in which some bytes were none. */
    static void check(String text, BadInput.Place place) {
        if (text.contains(NO_TEXT)) throw new BadInput(place, "some bytes are not UTF-8", "Save the table as UTF-8.");
    }

    Reader reader() {
        return reader;
    }

    /** The sign that separates the names in the first line, of which there are most: comma, semicolon or tabulator. */
    char delimiter() throws IOException {
        reader.mark(BUFFER);
        char[] begin = new char[BUFFER / 2];
        int length = Math.max(0, reader.read(begin));
        reader.reset();
        String line = new String(begin, 0, length).lines().findFirst().orElse("");
        char most = ',';
        for (char sign : new char[] {';', '\t'}) if (count(line, sign) > count(line, most)) most = sign;
        return most;
    }

    private static long count(String line, char sign) {
        return line.chars().filter(one -> one == sign).count();
    }

    long bytesRead() {
        return bytes.count;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Says that it would block, so that what was read before an error is not thrown away with it. */
    private static final class Unzipped extends GZIPInputStream {

        Unzipped(InputStream in) throws IOException {
            super(in, BUFFER);
        }

        @Override
        public int available() {
            return 0;
        }
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) count++;
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            if (read > 0) count += read;
            return read;
        }
    }
}
