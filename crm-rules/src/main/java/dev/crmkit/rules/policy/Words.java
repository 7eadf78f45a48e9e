package dev.crmkit.rules.policy;

import dev.crmkit.model.explain.Phrasebook;
import dev.crmkit.model.explain.Phrases;

/** The sentences that every verdict may need. */
final class Words {

    static final Phrasebook BOOK =
            Phrases.read(language -> Words.class.getResourceAsStream("phrases_" + language + ".properties"));

    private Words() {}
}
