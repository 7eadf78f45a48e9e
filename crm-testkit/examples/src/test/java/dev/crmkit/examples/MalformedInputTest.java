package dev.crmkit.examples;

import static dev.crmkit.examples.Tables.AIRPORTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.examples.input.BadInput;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a table is named with file, line and column, and no report is left behind. */
class MalformedInputTest {

    @TempDir
    Path folder;

    @BeforeEach
    void tables() {
        Tables.flights(folder.resolve("flights"));
        Tables.olist(folder.resolve("olist"));
    }

    @ParameterizedTest(name = "{0}/{1}: {2} -> {3} is refused at {4}")
    @CsvSource(delimiter = '|', textBlock = """
            flights | flights.csv | 2016,10,3 | 2016,13,3 | flights.csv:3:2: month '13' is not within 1 and 12
            flights | flights.csv | 2016,10,3 | 2016,2,30 | flights.csv:3:3: day '30' is not a day of month 2 in 2016
            flights | flights.csv | 2016,10,3 | year,10,3 | flights.csv:3:1: year 'year' is not a whole number
            flights | flights.csv | 1316,186 | 1361,186 | flights.csv:3:4: dep_time '1361' is not a time of day like 1755
            flights | flights.csv | 1316,186 | 1316,1.5 | flights.csv:3:5: dep_delay '1.5' is not a whole number
            flights | flights.csv | 1316,186 | 1316, | flights.csv:3:5: dep_delay '' is missing in the row of a flight that
            flights | flights.csv | 1908,180 | ,180 | flights.csv:3:6: arr_time '' is missing
            flights | flights.csv | 1908,180 | 1908,late | flights.csv:3:7: arr_delay 'late' is not a whole number
            flights | flights.csv | ,,,,WN | ,,,200,WN | flights.csv:4:7: arr_delay '200' stands in a row without dep_time
            flights | flights.csv | AA,N867AA | A,N867AA | flights.csv:3:8: carrier 'A' is not a code like
            flights | flights.csv | 1623,SEA | 0,SEA | flights.csv:3:10: flight '0' is not within 1 and 99999
            flights | flights.csv | 1623,SEA | 1623,ABC | flights.csv:3:11: origin 'ABC' has no time zone in the table of
            flights | flights.csv | 1623,SEA | 1623,XXX | flights.csv:3:11: origin 'XXX' has no time zone in the table of
            flights | flights.csv | 1623,SEA | 1623, | flights.csv:3:11: origin '' must not be empty
            flights | flights.csv | 200,1721 | x,1721 | flights.csv:2:13: air_time 'x' is not a whole number
            flights | flights.csv | 199,1660 | 199,0 | flights.csv:3:14: distance '0' is not within 1 and 99999
            flights | flights.csv | ,13,16 | ,13,16,1 | flights.csv:3:17: the row has 17 columns, the header 16
            flights | flights.csv | ,13,16 | ,13 | flights.csv:3:16: the row has 15 columns, the header 16
            flights | flights.csv | year,month | jahr,month | flights.csv:1:1: there is no column 'jahr'
            flights | flights.csv | year,month | year,year | flights.csv:1:2: column 'year' is there twice
            flights | flights.csv | hour,minute | hour | flights.csv:1:16: column 'minute' is missing
            flights | flights.csv | N867AA | "N867AA | flights.csv:3:1: the file cannot be read from here on
            flights | airports.csv | -122.309 | west | airports.csv:2:7: longitude 'west' is not a number
            flights | airports.csv | America/Los | America/Lost | airports.csv:2:8: time_zone 'America/Lost_Angeles' is not
            olist | orders.csv | o2,c2 | o1,c2 | orders.csv:3:1: order_id 'o1' is there twice
            olist | orders.csv | o2,c2 | o2,c9 | orders.csv:3:2: customer_id 'c9' is not in the table of customers
            olist | orders.csv | 01-21 00:00:00 | 13-21 00:00:00 | orders.csv:3:7: order_delivered_customer_date
            olist | orders.csv | 01-21 00:00:00 | 01-01 00:00:00 | orders.csv:3:7: order_delivered_customer_date
            olist | orders.csv | 10:10:00,, | 10:10,, | orders.csv:2:5: order_approved_at '2018-01-02 10:10' is not a time
            olist | orders.csv | shipped | '' | orders.csv:4:3: order_status '' must not be empty
            olist | order_reviews.csv | r2,o2,1 | r2,o2,6 | order_reviews.csv:4:3: review_score '6' is not within 1 and 5
            olist | order_reviews.csv | r3,o3,2 | r3,o9,2 | order_reviews.csv:5:2: order_id 'o9' is not in the table of
            olist | order_reviews.csv | r3,o3,2 | r2,o2,2 | order_reviews.csv:5:1: review_id 'r2' is there twice
            olist | customers.csv | c2,p1 | c1,p1 | customers.csv:3:1: customer_id 'c1' is there twice
            """)
    void aMalformedRowIsNamed(String source, String file, String right, String wrong, String message) {
        Path input = folder.resolve(source);
        String text = Tables.read(input.resolve(file));
        assertThat(text).contains(right);
        Tables.write(input, file, text.replaceFirst(Pattern.quote(right), wrong == null ? "" : wrong));
        assertRefused(source, message);
    }

    @Test
    void aMissingFileIsNamed() throws Exception {
        Files.delete(folder.resolve("olist/order_reviews.csv"));
        assertRefused("olist", "order_reviews.csv.gz: it is not in the folder");
        assertThatThrownBy(() -> Job.run("flights", folder.resolve("nowhere"), output()))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("airports.csv.gz: there is no folder");
    }

    @Test
    void anEmptyFileIsNamed() {
        Tables.write(folder.resolve("olist"), "orders.csv", "");
        assertRefused("olist", "orders.csv:1:1: the file is empty");
    }

    @Test
    void anEmptyLineIsNamed() {
        Tables.write(folder.resolve("flights"), "airports.csv", AIRPORTS + "\n");
        assertRefused("flights", "airports.csv:6:2: the row has 1 columns, the header 8");
    }

    @Test
    void aFileThatIsNotGzippedIsNamed() throws Exception {
        Path input = folder.resolve("flights");
        Files.move(input.resolve("flights.csv"), input.resolve("flights.csv.gz"));
        assertRefused("flights", "flights.csv.gz:1:1: the file cannot be read from here on: Not in GZIP format");
    }

    @Test
    void aFileThatBreaksOffIsNamedWithTheLine() throws Exception {
        Path input = folder.resolve("flights");
        byte[] whole = Tables.zipped(Tables.read(input.resolve("flights.csv")));
        Files.delete(input.resolve("flights.csv"));
        Tables.write(input, "flights.csv.gz", Arrays.copyOf(whole, whole.length - 4));
        assertRefused("flights", "flights.csv.gz:5:1: the file cannot be read from here on: it breaks off");
        Tables.write(input, "flights.csv.gz", Arrays.copyOf(whole, whole.length - 40));
        assertRefused("flights", "flights.csv.gz:3:1: the file cannot be read from here on: it breaks off");
    }

    @Test
    void bytesThatAreNotTextAreNamed() {
        Path input = folder.resolve("olist");
        byte[] latin = Tables.read(input.resolve("customers.csv"))
                .replaceFirst("a,SP\nc3", "São Paulo,SP\nc3")
                .getBytes(StandardCharsets.ISO_8859_1);
        Tables.write(input, "customers.csv", latin);
        assertRefused("olist", "customers.csv:3:4: some bytes are not UTF-8");
    }

    private void assertRefused(String source, String message) {
        assertThatThrownBy(() -> Job.run(source, folder.resolve(source), output()))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(message)
                .hasMessageContaining("\n");
        assertThat(output()).doesNotExist();
    }

    private Path output() {
        return folder.resolve("output");
    }
}
