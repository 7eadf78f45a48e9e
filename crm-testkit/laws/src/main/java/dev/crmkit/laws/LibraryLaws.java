package dev.crmkit.laws;

import java.util.List;
import java.util.function.Predicate;

/** Laws 4 and 8: which libraries, and which parts of the JDK, the jars may touch. */
final class LibraryLaws {
    static final String JDBC_HOME = "dev.crmkit.rules.ledger.jdbc";
    static final Predicate<String> JDBC = Uses.anyOf("java.sql.*", "javax.sql.*");
    private static final Predicate<String> JACKSON = Uses.anyOf("com.fasterxml.jackson.*", "tools.jackson.*");
    private static final Predicate<String> ANNOTATIONS = Uses.anyOf("com.fasterxml.jackson.annotation.*");
    private static final Predicate<String> OURS = Uses.anyOf(
            "dev.crmkit.*",
            "org.joda.money.*",
            "org.jspecify.annotations.*",
            "com.google.common.*",
            "org.slf4j.*",
            "org.apache.commons.statistics.*",
            "org.apache.commons.numbers.*",
            "org.apache.commons.rng.*");
    private static final Predicate<String> KIT =
            Uses.anyOf("org.junit.jupiter.api.*", "org.opentest4j.*", "org.apiguardian.*", "net.jqwik.*");
    private static final Predicate<String> JDK = Uses.anyOf(
            "java.io.*",
            "java.lang.*",
            "java.math.*",
            "java.net.*",
            "java.nio.*",
            "java.security.*",
            "java.text.*",
            "java.time.*",
            "java.util.*",
            "javax.crypto.*",
            "javax.xml.*",
            "org.w3c.dom.*",
            "org.xml.sax.*");
    private static final Predicate<String> JDK_LOGGING = Uses.anyOf("java.util.logging.*", "java.util.prefs.*");

    private LibraryLaws() {}

    static List<Law> of(House house) {
        return List.of(
                new Law(
                        "no framework: only the libraries of the house",
                        "A new library needs a decision record and a line in LibraryLaws.",
                        () -> Uses.ofTypes(
                                house.classes().stream(), known(house).negate())),
                new Law(
                        "only " + JDBC_HOME + " touches java.sql and javax.sql",
                        "Move it there, behind CompensationLedger.",
                        () -> Uses.ofTypes(
                                house.classes().stream()
                                        .filter(type -> !type.getPackageName().equals(JDBC_HOME)),
                                JDBC)),
                new Law(
                        "of Jackson only the annotations",
                        "The jars parse no JSON: the host's mapper does.",
                        () -> Uses.ofTypes(house.classes().stream(), JACKSON.and(ANNOTATIONS.negate()))));
    }

    /** JDBC and Jackson have laws of their own. */
    private static Predicate<String> known(House house) {
        Predicate<String> known =
                OURS.or(JDK.and(JDK_LOGGING.negate())).or(JDBC).or(JACKSON);
        return house.isKit() ? known.or(KIT) : known;
    }
}
