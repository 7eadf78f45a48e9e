/** Checks and stories: what the tests of hosts and extenders stand on. */
module dev.crmkit.testkit {
    requires transitive dev.crmkit.rules;
    requires transitive dev.crmkit.scoring;
    requires transitive org.junit.jupiter.api;
    requires static transitive org.jspecify;
    // Not transitive: only who uses the generators, marked @SuppressWarnings("exports"), needs jqwik.
    requires static net.jqwik.api;

    exports dev.crmkit.testkit.arbitrary;
    exports dev.crmkit.testkit.contract;
    exports dev.crmkit.testkit.fixture;
    exports dev.crmkit.testkit.simulate;
    exports dev.crmkit.testkit.story;
}
