package dev.crmkit.rules.desk;

import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.remedy.Occasion;
import dev.crmkit.model.touchpoint.Commitment;
import dev.crmkit.model.touchpoint.Contact;
import dev.crmkit.model.touchpoint.Content;
import dev.crmkit.model.touchpoint.Counterpart;
import dev.crmkit.model.touchpoint.Dialogue;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.model.touchpoint.TouchpointId;

/** The touchpoint by which a decision enters the customer's history. */
final class DecisionTouchpoint {

    private static final String SOURCE = "crmkit-desk";

    private DecisionTouchpoint() {}

    static Touchpoint of(Decision decision) {
        Claim claim = decision.ruling().claim();
        // a retry is dated like the grant it repeats, so that the two records are one
        Occasion occasion = decision.granted()
                .map(Grant::occasion)
                .orElse(new Occasion(decision.ruling().asOf(), claim.channel(), claim.employee()));
        return Touchpoint.builder(
                        new TouchpointId(SOURCE, id(decision, occasion)),
                        Moment.of(occasion.at()),
                        Contact.inbound(occasion.channel()).by(occasion.employee()))
                .with(Counterpart.one(decision.granted().map(Grant::madeTo).orElse(claim.profile())))
                .matter(matter(decision))
                .build(content(decision, claim));
    }

    /** One answer, one id, made of what tells nobody: ids that callers chose, codes, an instant. */
    private static String id(Decision decision, Occasion occasion) {
        Claim claim = decision.ruling().claim();
        return String.join(
                "/",
                claim.id().value(),
                claim.kind().code(),
                decision.kind().name(),
                occasion.at().toString(),
                String.valueOf(decision.before().size()));
    }

    /**
     * The claim for which the harm was first made good, else this one: the same for all that happens about a harm since
     * then. Nothing is derived from the key of the harm, for a ticket has few digits: anybody can try them all.
     */
    private static String matter(Decision decision) {
        return decision.firstGrant()
                .map(Grant::claim)
                .orElse(decision.ruling().claim().id())
                .value();
    }

    private static Content content(Decision decision, Claim claim) {
        return decision.granted()
                .<Content>map(
                        grant -> new Commitment.Remedied(claim.incident().key(), grant.entitlement(), grant.amount()))
                .orElseGet(() -> Dialogue.Reply.of(decision.reason()));
    }
}
