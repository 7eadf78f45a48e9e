package dev.crmkit.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Writes small tables into a folder. */
public final class Tables {

    public static final String FLIGHTS_HEADER =
            "year,month,day,dep_time,dep_delay,arr_time,arr_delay,carrier,tailnum,flight,origin,dest,air_time,distance,"
                    + "hour,minute";
    public static final String AIRPORTS = """
            iata,icao,name,city,country,latitude,longitude,time_zone
            SEA,KSEA,Seattle,Seattle,United States,47.449,-122.309,America/Los_Angeles
            PDX,KPDX,Portland,Portland,United States,45.589,-122.598,America/Los_Angeles
            DFW,KDFW,Dallas,Dallas,United States,32.897,-97.038,America/Chicago
            XXX,KXXX,Somewhere,Nowhere,United States,1,2,
            """;
    public static final String ORDERS_HEADER =
            "order_id,customer_id,order_status,order_purchase_timestamp,order_approved_at,order_delivered_carrier_date,"
                    + "order_delivered_customer_date,order_estimated_delivery_date";
    public static final String REVIEWS_HEADER =
            "review_id,order_id,review_score,review_comment_title,review_comment_message,review_creation_date,"
                    + "review_answer_timestamp";
    public static final String CUSTOMERS_HEADER =
            "customer_id,customer_unique_id,customer_zip_code_prefix,customer_city,customer_state";

    private Tables() {}

    /** A flight that went well, one that was late and one that was cancelled, on lines 2 to 4. */
    public static void flights(Path folder) {
        write(folder, "airports.csv", AIRPORTS);
        write(
                folder,
                "flights.csv",
                lines(
                        FLIGHTS_HEADER,
                        "2016,10,1,16,-4,557,-24,UA,N69838,1239,SEA,DFW,200,1721,0,16",
                        "2016,10,3,1316,186,1908,180,AA,N867AA,1623,SEA,DFW,199,1660,13,16",
                        "2016,10,5,,,,,WN,N908WN,1818,PDX,DFW,,543,,"));
    }

    /** An order in time, one too late and one that never came, on lines 2 to 4, each reviewed. */
    public static void olist(Path folder) {
        write(
                folder,
                "orders.csv",
                lines(
                        ORDERS_HEADER,
                        "o1,c1,delivered,2018-01-02 10:00:00,2018-01-02 10:10:00,,2018-01-20 23:59:59,2018-01-20 00:00:00",
                        "o2,c2,delivered,2018-01-02 10:00:00,2018-01-02 10:10:00,,2018-01-21 00:00:00,2018-01-20 00:00:00",
                        "o3,c3,shipped,2018-01-02 10:00:00,,,,2018-01-20 00:00:00"));
        write(
                folder,
                "order_reviews.csv",
                lines(
                        REVIEWS_HEADER,
                        "r1,o1,5,,\"good,\nand in time\",2018-01-22 00:00:00,2018-01-22 10:00:00",
                        "r2,o2,1,,,2018-01-22 00:00:00,2018-01-22 10:00:00",
                        "r3,o3,2,,,2018-01-22 00:00:00,2018-01-22 10:00:00"));
        write(folder, "customers.csv", lines(CUSTOMERS_HEADER, "c1,p1,1,a,SP", "c2,p1,1,a,SP", "c3,p2,1,a,SP"));
    }

    public static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void write(Path folder, String name, String text) {
        write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static void write(Path folder, String name, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] zipped(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
