/** A host on the module path: it reads the nouns with a mapper of its own. */
module dev.crmkit.json {
    requires dev.crmkit.model;
    requires static org.jspecify;
    // A host has one of the two; each is asked for only where it is used.
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;
}
