/** The nouns of customer relationship management: what the rules decide about and the scores judge. */
module dev.crmkit.model {
    requires static transitive com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;
    requires transitive org.joda.money;

    exports dev.crmkit.model.channel;
    exports dev.crmkit.model.customer;
    exports dev.crmkit.model.explain;
    exports dev.crmkit.model.history;
    exports dev.crmkit.model.incident;
    exports dev.crmkit.model.moment;
    exports dev.crmkit.model.remedy;
    exports dev.crmkit.model.touchpoint;
}
