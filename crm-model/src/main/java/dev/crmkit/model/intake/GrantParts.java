package dev.crmkit.model.intake;

import dev.crmkit.model.remedy.ClaimId;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.remedy.Occasion;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The parts of a grant. */
final class GrantParts implements Vocabulary {

    private static final Slot<ClaimId> CLAIM = Slot.id("claim", ClaimId::of);

    private static final List<Slot<?>> SLOTS = Stream.of(
                    List.of(CLAIM),
                    CommonParts.WHEN,
                    CommonParts.WHO,
                    List.of(CommonParts.CHANNEL, CommonParts.EMPLOYEE),
                    HarmParts.SLOTS,
                    DueParts.SLOTS)
            .<Slot<?>>flatMap(List::stream)
            .toList();

    @Override
    public Noun noun() {
        return Noun.GRANT;
    }

    @Override
    public List<Slot<?>> slots() {
        return SLOTS;
    }

    @Override
    public void need(Map<String, From> mapped) {
        each(mapped, CLAIM, CommonParts.OCCURRED_AT, CommonParts.CHANNEL);
        any(mapped, CommonParts.CUSTOMER, CommonParts.IDENTITY);
        HarmParts.need(this, mapped);
        DueParts.need(this, mapped);
    }

    @Override
    public void make(Parsed parsed, String source, Reading.Draft into) {
        var occasion = new Occasion(
                parsed.get(CommonParts.OCCURRED_AT),
                parsed.get(CommonParts.CHANNEL),
                parsed.or(CommonParts.EMPLOYEE, ""));
        Grant grant = Grant.of(
                parsed.get(CLAIM),
                HarmParts.key(parsed, null),
                CommonParts.who(parsed),
                DueParts.entitlement(parsed),
                DueParts.amount(parsed),
                occasion);
        into.add(parsed.find(CommonParts.RECORDED_AT).map(grant::knownAt).orElse(grant));
    }
}
