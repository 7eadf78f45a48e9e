package dev.crmkit.model.history;

import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.touchpoint.Commitment.Remedied;
import dev.crmkit.model.touchpoint.Commitment.ServiceFailure;
import dev.crmkit.model.touchpoint.Content;
import dev.crmkit.model.touchpoint.Counterpart;
import dev.crmkit.model.touchpoint.Dialogue.Complaint;
import dev.crmkit.model.touchpoint.Dialogue.Notice;
import dev.crmkit.model.touchpoint.Rapport.Encounter;
import dev.crmkit.model.touchpoint.Rapport.Referral;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** By what others may mention a person: his identities and the keys of his harms. */
final class Mentions {

    private final Set<Identity> identities = new HashSet<>();
    private final Set<String> texts;
    private final Set<IncidentKey> harms = new HashSet<>();

    Mentions(CustomerHistory person) {
        person.profileRecords().forEach(profile -> {
            identities.add(Identity.customer(profile.id()));
            identities.addAll(profile.identities());
        });
        for (Touchpoint touchpoint : person.touchpointRecords())
            if (touchpoint.counterpart() instanceof Counterpart.One one) identities.add(one.who());
        for (Incident incident : person.incidentRecords()) {
            identities.add(incident.who());
            harms.add(incident.key());
        }
        for (Grant grant : person.grantRecords()) {
            identities.add(grant.madeTo());
            harms.add(grant.incident());
        }
        texts = identities.stream().map(Identity::text).collect(Collectors.toSet());
    }

    Set<Identity> identities() {
        return identities;
    }

    /** The history of somebody else, in which what mentions the person lost its texts. */
    CustomerHistory erasedFrom(CustomerHistory other, Pseudonyms pseudonyms) {
        if (other.touchpointRecords().stream().noneMatch(each -> isIn(each.content()))) return other;
        var erased = CustomerHistory.builder();
        other.profileRecords().forEach(erased::add);
        other.incidentRecords().forEach(erased::add);
        other.grantRecords().forEach(erased::add);
        for (Touchpoint each : other.touchpointRecords())
            erased.add(
                    isIn(each.content()) ? each.toBuilder().build(each.content().erased(pseudonyms)) : each);
        return erased.build();
    }

    private boolean isIn(Content content) {
        if (content instanceof Referral referral) return isAny(referral.referred());
        if (content instanceof Encounter encounter) return isAny(encounter.participants());
        if (content instanceof Complaint complaint) return isAnyHarm(complaint.incidents());
        if (content instanceof Notice notice) return isAnyHarm(notice.incidents());
        if (content instanceof ServiceFailure failure) return harms.contains(failure.incident());
        return content instanceof Remedied remedied && harms.contains(remedied.incident());
    }

    private boolean isAny(List<Identity> mentioned) {
        return mentioned.stream().map(Identity::text).anyMatch(texts::contains);
    }

    private boolean isAnyHarm(List<IncidentKey> mentioned) {
        return mentioned.stream().anyMatch(harms::contains);
    }
}
