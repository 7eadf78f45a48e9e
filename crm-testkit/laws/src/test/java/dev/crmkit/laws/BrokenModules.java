package dev.crmkit.laws;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** For every law a module that breaks it, and what the report must name. */
final class BrokenModules {
    private static final String RULES = "dev.crmkit.rules";
    private static final String MODEL = "dev.crmkit.model";

    private BrokenModules() {}

    /**
     * One module that breaks one law.
     *
     * @param law the law's name
     * @param root the module's root package
     * @param order its packages
     * @param sources its sources
     * @param culprits what the report must name
     */
    record Broken(String law, String root, List<String> order, List<String> sources, List<String> culprits) {
        Broken(String law, String source, String... culprits) {
            this(law, MODEL, List.of("a", "b"), List.of(source), List.of(culprits));
        }

        @Override
        public String toString() {
            return law;
        }
    }

    static Stream<Broken> all() {
        return Stream.of(
                        packages(),
                        names(),
                        sizes(),
                        libraries(),
                        signatures(),
                        nulls(),
                        phrases(),
                        stillness(),
                        defaults())
                .flatMap(group -> group);
    }

    private static Stream<Broken> packages() {
        return Stream.of(
                new Broken(
                        "packages have no cycles",
                        MODEL,
                        List.of("a", "b", "c"),
                        List.of(
                                "package dev.crmkit.model.a; class A { dev.crmkit.model.b.B b; }",
                                "package dev.crmkit.model.b; public class B { dev.crmkit.model.c.C c; }",
                                "package dev.crmkit.model.c; public class C { D d; }",
                                "package dev.crmkit.model.c; class D { E[] e; }",
                                "package dev.crmkit.model.c; class E extends dev.crmkit.model.a.F {}",
                                "package dev.crmkit.model.a; public class F {}"),
                        List.of("dev.crmkit.model.a and dev.crmkit.model.b need each other")),
                new Broken(
                        "every package has its place in the order",
                        "package dev.crmkit.model.elsewhere; class A {}",
                        "dev.crmkit.model.elsewhere"),
                new Broken(
                        "each package uses only those below it in the order",
                        MODEL,
                        List.of("a", "", "b"),
                        List.of(
                                "package dev.crmkit.model.a; class A { Object b() { return new dev.crmkit.model.R(); } }",
                                "package dev.crmkit.model; public class R { dev.crmkit.model.b.B b; }",
                                "package dev.crmkit.model.b; public class B { Object r = new dev.crmkit.model.R(); }"),
                        List.of(
                                "<dev.crmkit.model.a.A.b()> calls constructor <dev.crmkit.model.R",
                                "dev.crmkit.model.R.b")),
                new Broken(
                        "a package has at most 20 public top-level types",
                        MODEL,
                        List.of("a"),
                        IntStream.rangeClosed(1, 21)
                                .mapToObj("package dev.crmkit.model.a; public class A%d {}"::formatted)
                                .toList(),
                        List.of("dev.crmkit.model.a has 21")));
    }

    private static Stream<Broken> phrases() {
        String reason = "package dev.crmkit.model.a; public record Reason(String code) {"
                + " static Reason of(String code) { return new Reason(code); } Reason with(String n, Object v) { return this; } }";
        return Stream.of(
                new Broken(
                        "every reason has a sentence in English and German",
                        MODEL,
                        List.of("a"),
                        List.of(
                                reason,
                                "package dev.crmkit.model.a; class A { Reason a(boolean b) {"
                                        + " return b ? Reason.of(b ? \"a.said\" : \"a.unsaid\") : new Reason(\"a.half\"); } }",
                                "# a/phrases_en.properties\na.said=x\na.half=x\n",
                                "# a/phrases_de.properties\na.said=x\n"),
                        List.of("a.unsaid (A.java) in en", "a.unsaid (A.java) in de", "a.half (A.java) in de")),
                new Broken(
                        "a sentence names only values that its reason gives",
                        MODEL,
                        List.of("a"),
                        List.of(
                                reason,
                                "package dev.crmkit.model.a; class A { Reason a(int TOTAL) {"
                                        + " return Reason.of(\"a.said\").with(\"n\", TOTAL); } }",
                                "# a/phrases_en.properties\na.said={n} of {total} and {m}\n",
                                "# a/phrases_de.properties\na.said={n} von {total} und {k}\n"),
                        List.of("a.said (A.java) has no {m}", "a.said (A.java) has no {k}")),
                new Broken(
                        "every code of the model has a word in English and German",
                        MODEL,
                        List.of("a"),
                        List.of(
                                "package dev.crmkit.model.a; public record Code(String code) {"
                                        + " public static final Code RED = new Code(\"RED\"), BLUE = new Code(\"BLUE\"); }",
                                "package dev.crmkit.model.a; public enum Shape { ROUND; public enum Kind { MUTE } }",
                                "package dev.crmkit.model.a; public class Fact { public static final Fact LENGTH = new Fact(); }",
                                "# a/phrases_en.properties\nterm.red=red\n",
                                "# a/phrases_de.properties\nterm.red=rot\nterm.round=rund\n"),
                        List.of(
                                "term.blue (Code) in en",
                                "term.blue (Code) in de",
                                "term.round (Shape) in en",
                                "fact.length (Fact) in de")));
    }

    private static Stream<Broken> names() {
        return Stream.of(
                new Broken(
                        "packages are words that a CRM person says",
                        "package dev.crmkit.model.a.util; class A {}",
                        "dev.crmkit.model.a.util"),
                new Broken(
                        "types are named after what they are",
                        "package dev.crmkit.model.a; class A { class BImpl {} class CVO {} class DManager {}"
                                + " class EHelper {} class FUtil {} class FUtils {} class GDto {} }",
                        "BImpl",
                        "CVO",
                        "DManager",
                        "EHelper",
                        "FUtil",
                        "FUtils",
                        "GDto"),
                new Broken(
                        "accessors are plain: name(), not getName()",
                        "package dev.crmkit.model.a; public interface A { int getSize();"
                                + " record B(int getMore) {} }",
                        "dev.crmkit.model.a.A.getSize()",
                        "dev.crmkit.model.a.A$B.getMore()"));
    }

    private static Stream<Broken> sizes() {
        return Stream.of(
                new Broken(
                        "half of the files have less than 100 lines",
                        "package dev.crmkit.model.a;\nclass A {" + "\n".repeat(99) + "}",
                        "A.java has 101 lines"),
                new Broken(
                        "no file has more than 400 lines",
                        "package dev.crmkit.model.a;\nclass A {" + "\n".repeat(399) + "}",
                        "A.java has 401 lines"),
                new Broken(
                        "95 % of the methods have at most 20 lines",
                        "package dev.crmkit.model.a;\nclass A { void a() {}\n A() {" + "\n".repeat(20) + "} }",
                        "<init> (A.java:3) has 21 lines"),
                new Broken(
                        "a method of more than 40 lines says why",
                        "package dev.crmkit.model.a;\nclass A { static {" + "\n".repeat(40) + "} }",
                        "static block (A.java:2) has 41 lines"));
    }

    private static Stream<Broken> libraries() {
        return Stream.of(
                new Broken(
                        "no framework: only the libraries of the house",
                        members("""
                                @jakarta.inject.Inject Object byAnnotation;
                                org.junit.jupiter.api.Tag ofAnotherFloor;
                                java.util.logging.Logger logging;
                                java.awt.Color[] desktop;
                                """),
                        "jakarta.inject.Inject",
                        "org.junit.jupiter.api.Tag",
                        "java.util.logging.Logger",
                        "java.awt.Color"),
                new Broken(
                        "only dev.crmkit.rules.ledger.jdbc touches java.sql and javax.sql",
                        RULES,
                        List.of("ledger"),
                        List.of("package dev.crmkit.rules.ledger; class A { void a(javax.sql.DataSource s)"
                                + " throws java.sql.SQLException { s.getConnection(); } }"),
                        List.of("javax.sql.DataSource", "java.sql.SQLException")),
                new Broken(
                        "of Jackson only the annotations",
                        members("""
                                com.fasterxml.jackson.databind.ObjectMapper two;
                                tools.jackson.databind.ObjectMapper three;
                                """),
                        "com.fasterxml.jackson.databind.ObjectMapper",
                        "tools.jackson.databind.ObjectMapper"));
    }

    private static Stream<Broken> signatures() {
        return Stream.of(
                new Broken(
                        "public signatures name java.*, dev.crmkit.*, Money and CurrencyUnit",
                        members("""
                                public org.joda.money.BigMoney field;
                                protected java.util.List<java.util.Map<String, ? extends org.joda.money.BigMoney>> generic;
                                public org.joda.money.BigMoney[] returned() { return null; }
                                public void given(org.joda.money.BigMoney money) {}
                                public <T extends org.joda.money.BigMoneyProvider> void bound() {}
                                public A(org.joda.money.BigMoney money) {}
                                public void thrown() throws org.joda.money.IllegalCurrencyException {}
                                public void connected(java.sql.Connection connection) {}
                                public abstract static class Money2 implements org.joda.money.BigMoneyProvider {}
                                static class Inside { public org.joda.money.BigMoney inherited() { return null; } }
                                public static class Outside extends Inside {}
                                public static class Money3<M extends java.util.List<org.joda.money.BigMoney>> {}
                                """),
                        "A.field names org.joda.money.BigMoney",
                        "A.generic names org.joda.money.BigMoney",
                        "A.returned() names org.joda.money.BigMoney",
                        "A.given(org.joda.money.BigMoney) names",
                        "A.bound() names org.joda.money.BigMoneyProvider",
                        "A.<init>(org.joda.money.BigMoney) names",
                        "A.thrown() names org.joda.money.IllegalCurrencyException",
                        "A.connected(java.sql.Connection) names java.sql.Connection",
                        "A$Inside.inherited() names org.joda.money.BigMoney",
                        "A$Money2 names org.joda.money.BigMoneyProvider",
                        "A$Money3 names org.joda.money.BigMoney"),
                new Broken(
                        "public signatures name collections by their interfaces",
                        members("""
                                public java.util.ArrayList<String> list() { return null; }
                                public void given(java.util.List<java.util.HashMap<String, String>> maps) {}
                                """),
                        "A.list() names java.util.ArrayList",
                        "A.given(java.util.List) names java.util.HashMap"),
                new Broken(
                        "public methods and fields give no arrays of objects",
                        members("""
                                public String[] names() { return null; }
                                public static final int[][] FIELD = {};
                                public record R(Object[] all) {}
                                """),
                        "A.names()",
                        "A.FIELD",
                        "A$R.all()"));
    }

    private static Stream<Broken> nulls() {
        return Stream.of(
                new Broken(
                        "every package is @NullMarked", "package dev.crmkit.model.a; class A {}", "dev.crmkit.model.a"),
                new Broken(
                        "Optional is only returned", members("""
                                private java.util.OptionalInt field;
                                public void given(java.util.List<java.util.Optional<String>> names) {}
                                public record R(java.util.Optional<String> name) {}
                                """), "A.field", "A.given(java.util.List)", "A$R.name"));
    }

    private static Stream<Broken> stillness() {
        return Stream.of(
                calls("the core starts no thread and never sleeps", Temptations.THREADS),
                calls("the core opens no file, socket, process or console", Temptations.FILES),
                calls("locks and atomics are at home in dev.crmkit.rules.ledger", Temptations.LOCKS));
    }

    private static Stream<Broken> defaults() {
        return Stream.of(
                calls("nobody looks at a clock", Temptations.CLOCKS),
                calls("nobody relies on the default zone", Temptations.ZONES),
                calls("nobody relies on the default locale", Temptations.LOCALES),
                calls("nobody relies on the default charset", Temptations.CHARSETS),
                calls("nobody reads settings of the machine", Temptations.SETTINGS),
                calls("nothing is left to chance", Temptations.CHANCE));
    }

    private static String members(String members) {
        return "package dev.crmkit.model.a; public class A { public A() {} " + members + " }";
    }

    /** A method for each statement; all of them must be reported. */
    private static Broken calls(String law, String statements) {
        List<String> lines = statements.lines().toList();
        String methods = IntStream.range(0, lines.size())
                .mapToObj(i -> "void m" + i + "() throws Exception {\n" + lines.get(i) + "; }")
                .collect(joining("\n"));
        String header = "package dev.crmkit.model.a; import java.io.*; import java.net.*; import java.nio.file.*;"
                + " import java.text.*; import java.time.*; import java.time.format.*; import java.util.*;"
                + " import java.util.concurrent.*; import java.util.concurrent.atomic.*;"
                + " import java.util.random.*; import java.util.function.*; import java.util.stream.*; ";
        return new Broken(
                law,
                MODEL,
                List.of("a"),
                List.of(header + "class A {\n" + methods + "\n}"),
                IntStream.range(0, lines.size())
                        .mapToObj(i -> "(A.java:" + (2 * i + 3) + ")")
                        .toList());
    }
}
