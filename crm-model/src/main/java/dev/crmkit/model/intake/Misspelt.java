package dev.crmkit.model.intake;

/**
 * Refuses what a mapping in JSON says and nobody reads. Elsewhere unknown properties are ignored, since newer programs may
 * write them; in a mapping, which people write, one is most likely misspelt.
 */
final class Misspelt {

    private Misspelt() {}

    /** Names that begin with an underscore or a dollar sign are for remarks. */
    static void refuse(String where, String name, String known) {
        if (!name.startsWith("_") && !name.startsWith("$"))
            throw new IllegalArgumentException(where + " has no property '" + name + "'\nIts properties are " + known
                    + "; one that begins with an underscore is a remark.");
    }
}
