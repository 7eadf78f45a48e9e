package dev.crmkit.laws;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Modules that use everything that is allowed and come close to what is not. */
final class CleanModules {
    private CleanModules() {}

    static MiniModule model(Path directory) {
        return MiniModule.in(directory, "dev.crmkit.model", "customer", "", "history")
                .with(nullMarked("dev.crmkit.model.customer"))
                .with(nullMarked("dev.crmkit.model"))
                .with("""
                        package dev.crmkit.model.customer;
                        import java.io.*;
                        import java.nio.charset.StandardCharsets;
                        import java.time.*;
                        import java.util.*;
                        public final class Customer extends Exception implements Comparator<String> {
                            private static final Class<?>[] INSIDE = {};
                            private final HashMap<String, org.joda.money.BigMoney> hidden = new HashMap<>();
                            public enum Kind { ONE }
                            public sealed interface Content { record Note(String text, List<byte[]> raw) implements Content {} }
                            @Override public String getMessage() { return "gets".toLowerCase(Locale.ROOT); }
                            @Override public int compare(String a, String b) { return a.compareTo(b); }
                            String getHidden() { return hidden + Arrays.toString(INSIDE); }
                            public double[] numbers() { return new double[0]; }
                            public Optional<String> name(java.util.function.Function<String, Optional<String>> by) { return by.apply(""); }
                            public org.joda.money.Money price(org.joda.money.CurrencyUnit unit) { return org.joda.money.Money.zero(unit); }
                            public Reader read(InputStream in) { return new InputStreamReader(in, StandardCharsets.UTF_8); }
                            public LocalDate day(Instant asOf, ZoneId zone) { return LocalDate.ofInstant(asOf, zone); }
                            public String text(Locale locale) { return String.format(locale, "%%s", new String(new byte[0], StandardCharsets.UTF_8)); }
                            public List<Integer> shuffled(List<Integer> all, java.util.random.RandomGenerator chance) { return all.stream().sequential().toList(); }
                            public InputStream own() { return Customer.class.getResourceAsStream("phrases_en.properties"); }
                            private void needed() {
                                // long because a table is read from top to bottom
                                %s
                            }
                            // long because its steps share
                            // seven variables
                            private void alsoNeeded() {
                                %s
                            }
                            %s
                        }
                        """.formatted("\n".repeat(40), "\n".repeat(40), methods(38)))
                .with("package dev.crmkit.model; public class Root { dev.crmkit.model.customer.Customer c; }")
                .with("package dev.crmkit.model; class Small {}")
                .with("# phrases_en.properties\nterm.one=one\n")
                .with("# phrases_de.properties\nterm.one=eins\n");
    }

    static MiniModule rules(Path directory) {
        return MiniModule.in(directory, "dev.crmkit.rules", "ledger", "ledger.jdbc")
                .with(nullMarked("dev.crmkit.rules.ledger"))
                .with(nullMarked("dev.crmkit.rules.ledger.jdbc"))
                .with("""
                        package dev.crmkit.rules.ledger;
                        public class Ledger {
                            private final java.util.concurrent.locks.Lock lock = new java.util.concurrent.locks.ReentrantLock();
                            private final java.util.concurrent.atomic.AtomicLong count = new java.util.concurrent.atomic.AtomicLong();
                            public synchronized void claim() { synchronized (lock) { count.incrementAndGet(); } }
                        }
                        """)
                .with("""
                        package dev.crmkit.rules.ledger.jdbc;
                        public class JdbcLedger extends dev.crmkit.rules.ledger.Ledger {
                            public JdbcLedger(javax.sql.DataSource source) throws java.sql.SQLException { source.getConnection().close(); }
                            @Override public synchronized void claim() {}
                        }
                        """);
    }

    /** The kit may name JUnit and jqwik, start threads and roll dice. */
    static MiniModule kit(Path directory) {
        return MiniModule.in(directory, "dev.crmkit.testkit", "contract")
                .with(nullMarked("dev.crmkit.testkit.contract"))
                .with("""
                        package dev.crmkit.testkit.contract;
                        public interface Contract {
                            @org.junit.jupiter.api.Test default void holds(org.junit.jupiter.api.TestInfo info) throws Exception {
                                var thread = new Thread(() -> org.junit.jupiter.api.Assertions.assertEquals(1, new java.util.Random(1).nextInt()));
                                thread.start();
                                thread.join();
                            }
                            net.jqwik.api.Arbitrary<String> texts();
                        }
                        """);
    }

    private static String nullMarked(String name) {
        return "@org.jspecify.annotations.NullMarked package " + name + ";";
    }

    private static String methods(int count) {
        return IntStream.range(0, count)
                .mapToObj("private void m%d() {}\n"::formatted)
                .collect(Collectors.joining());
    }
}
