package dev.crmkit.model.history;

import dev.crmkit.model.channel.Direction;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.remedy.EntitlementKind;
import dev.crmkit.model.touchpoint.Commitment.Remedied;
import dev.crmkit.model.touchpoint.Dialogue.Reply;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/**
 * How far a concern has come: the steps that a touchpoint can make it take. Not thread-safe.
 *
 * <p>The content says who speaks, not who opened the contact: complaints and returns are the customer's, replies and
 * remedies the company's. Only a question can be either's, and there it is who came to whom.
 */
final class Progress {

    /** What was granted so far for one harm. */
    private record Claim(IncidentKey incident, EntitlementKind kind) {}

    private final Map<Claim, Money> granted = new HashMap<>();
    private MatterStatus status = MatterStatus.OPEN;
    private Turn turn = Turn.NOBODY;
    private Touchpoint movedBy;

    private Progress(Touchpoint first) {
        this.movedBy = first;
    }

    static Progress of(List<Touchpoint> touchpoints) {
        var progress = new Progress(touchpoints.get(0));
        touchpoints.forEach(progress::take);
        return progress;
    }

    MatterStatus status() {
        return status;
    }

    Turn turn() {
        return turn;
    }

    /** The touchpoint that brought it where it stands. */
    Touchpoint movedBy() {
        return movedBy;
    }

    private void take(Touchpoint step) {
        boolean opened = step.contact().direction() == Direction.INBOUND;
        switch (step.content().kind()) {
            case COMPLAINT, RETURN -> asked(step);
            case ENQUIRY -> {
                if (opened) asked(step);
                else to(status, Turn.CUSTOMER, step);
            }
            case REPLY -> answered(((Reply) step.content()).solved(), step);
            case REMEDIED -> answered(isWhole((Remedied) step.content()), step);
            case DECLINED -> to(MatterStatus.DECLINED, Turn.NOBODY, step);
            case SERVICE_FAILURE -> {
                if (!isSettled()) to(status, Turn.COMPANY, step);
            }
            case NOTE, FEEDBACK, NEED_LEARNED, CUSTOMER_CONTRIBUTION -> {
                if (opened && isAskedBack()) to(status, Turn.COMPANY, step);
            }
            case NOTICE, PROMISE_MADE, PROMISE_RESOLVED, PURCHASE, INVITATION, ENCOUNTER, ADVICE, REFERRAL -> {}
        }
    }

    private void asked(Touchpoint step) {
        boolean again = isSettled() || status == MatterStatus.REOPENED;
        to(again ? MatterStatus.REOPENED : MatterStatus.OPEN, Turn.COMPANY, step);
    }

    /** An answer leaves the turn to the customer, until somebody says that it is settled. */
    private void answered(boolean solved, Touchpoint step) {
        if (solved) to(MatterStatus.SOLVED, Turn.NOBODY, step);
        else to(MatterStatus.ANSWERED, Turn.CUSTOMER, step);
    }

    private boolean isWhole(Remedied remedied) {
        var claim = new Claim(remedied.incident(), remedied.due().kind());
        Money sum = granted.merge(
                claim, remedied.granted(), (before, more) -> before.isSameCurrency(more) ? before.plus(more) : more);
        return !sum.isLessThan(remedied.due().amount());
    }

    private boolean isSettled() {
        return status == MatterStatus.SOLVED || status == MatterStatus.DECLINED;
    }

    /** Whether the company asked the customer and waits. */
    private boolean isAskedBack() {
        return turn == Turn.CUSTOMER && status != MatterStatus.ANSWERED && !isSettled();
    }

    private void to(MatterStatus next, Turn whose, Touchpoint step) {
        status = next;
        turn = whose;
        movedBy = step;
    }
}
