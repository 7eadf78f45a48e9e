/** The verbs that decide: what is due to a customer, why, and that it is granted once. */
module dev.crmkit.rules {
    requires transitive dev.crmkit.model;
    requires static transitive org.jspecify;

    exports dev.crmkit.rules.desk;
    exports dev.crmkit.rules.ledger;
    exports dev.crmkit.rules.policy;
    exports dev.crmkit.rules.statute;
}
