/** The verbs that judge: how good a relationship is, how certain that is, and why. */
module dev.crmkit.scoring {
    requires transitive dev.crmkit.model;
    requires static transitive org.jspecify;
    requires org.apache.commons.statistics.distribution;

    exports dev.crmkit.scoring;
    exports dev.crmkit.scoring.decay;
    exports dev.crmkit.scoring.facet;
}
