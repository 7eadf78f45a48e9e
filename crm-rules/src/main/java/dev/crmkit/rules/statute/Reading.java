package dev.crmkit.rules.statute;

import java.util.Locale;

/**
 * Points of Regulation (EC) 261/2004 that courts have not settled, as parameters. Without any of them the scheme follows
 * the English text and the judgments of the Court of Justice.
 */
public enum Reading {
    /**
     * A re-routing that arrives exactly four (two) hours late still exempts the carrier: Art. 5(1)(c)(ii) and (iii) as the
     * German ("höchstens") and Slovak texts have them. The English text says "less than".
     */
    ARRIVAL_AT_MOST,
    /**
     * A delay of exactly the hours named in Art. 7(2) still halves the sum, by its words "does not exceed". The Court said
     * "less than four hours" of long flights only (C-402/07 Sturgeon, paragraph 63).
     */
    DELAY_DOES_NOT_EXCEED,
    /** The "two weeks" of Art. 5(1)(c)(i) are fourteen calendar days, of which a begun one counts, and not 336 hours. */
    NOTICE_IN_DAYS;

    /** The name in a policy's version. */
    String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
