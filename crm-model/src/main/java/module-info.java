/** The nouns of customer relationship management: what the rules decide about and the scores judge. */
@SuppressWarnings("module") // the two databinds are named for hosts that have one; this jar needs neither
module dev.crmkit.model {
    requires static transitive com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;
    requires transitive org.joda.money;

    exports dev.crmkit.model.channel;
    exports dev.crmkit.model.customer;
    exports dev.crmkit.model.explain;
    exports dev.crmkit.model.history;
    exports dev.crmkit.model.incident;
    exports dev.crmkit.model.intake;
    exports dev.crmkit.model.moment;
    exports dev.crmkit.model.remedy;
    exports dev.crmkit.model.segment;
    exports dev.crmkit.model.touchpoint;

    opens dev.crmkit.model.channel to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens dev.crmkit.model.customer to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens dev.crmkit.model.explain to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens dev.crmkit.model.history to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens dev.crmkit.model.incident to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens dev.crmkit.model.intake to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens dev.crmkit.model.moment to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens dev.crmkit.model.remedy to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens dev.crmkit.model.segment to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens dev.crmkit.model.touchpoint to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
