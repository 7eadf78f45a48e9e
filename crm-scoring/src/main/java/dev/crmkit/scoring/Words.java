package dev.crmkit.scoring;

import dev.crmkit.model.explain.Phrasebook;
import dev.crmkit.model.explain.Phrases;

/** The sentences of this jar. */
final class Words {

    static final Phrasebook BOOK =
            Phrases.read(language -> Words.class.getResourceAsStream("phrases_" + language + ".properties"));

    private Words() {}
}
