package dev.crmkit.model.history;

import dev.crmkit.model.channel.Direction;
import dev.crmkit.model.touchpoint.Commitment.Remedied;
import dev.crmkit.model.touchpoint.Dialogue.Reply;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.time.Instant;
import java.util.List;

/** How far a concern has come: the steps that a touchpoint can make it take. Immutable. */
record Progress(MatterStatus status, Turn turn, Instant since) {

    static Progress of(List<Touchpoint> touchpoints) {
        Instant began = touchpoints.get(0).moment().occurredAt();
        var progress = new Progress(MatterStatus.OPEN, Turn.NOBODY, began);
        for (Touchpoint touchpoint : touchpoints) progress = progress.after(touchpoint);
        return progress;
    }

    private Progress after(Touchpoint touchpoint) {
        boolean fromCustomer = touchpoint.contact().direction() == Direction.INBOUND;
        return switch (touchpoint.content().kind()) {
            case ENQUIRY, COMPLAINT, RETURN -> fromCustomer ? asked(touchpoint) : to(status, Turn.CUSTOMER, touchpoint);
            case REPLY -> replied(touchpoint, fromCustomer);
            case REMEDIED -> to(madeGood((Remedied) touchpoint.content()), touchpoint);
            case DECLINED -> to(MatterStatus.DECLINED, touchpoint);
            case SERVICE_FAILURE -> isSettled() ? this : to(status, Turn.COMPANY, touchpoint);
            case NOTICE,
                    NOTE,
                    PROMISE_MADE,
                    PROMISE_RESOLVED,
                    PURCHASE,
                    INVITATION,
                    ENCOUNTER,
                    ADVICE,
                    NEED_LEARNED,
                    FEEDBACK,
                    CUSTOMER_CONTRIBUTION,
                    REFERRAL -> this;
        };
    }

    private Progress asked(Touchpoint touchpoint) {
        boolean again = isSettled() || status == MatterStatus.REOPENED;
        return to(again ? MatterStatus.REOPENED : MatterStatus.OPEN, Turn.COMPANY, touchpoint);
    }

    private Progress replied(Touchpoint touchpoint, boolean fromCustomer) {
        boolean solves = ((Reply) touchpoint.content()).solved();
        if (solves) return to(MatterStatus.SOLVED, touchpoint);
        if (!fromCustomer) return to(MatterStatus.ANSWERED, touchpoint);
        return isSettled() ? this : to(status, Turn.COMPANY, touchpoint);
    }

    private static MatterStatus madeGood(Remedied remedied) {
        return remedied.granted().isLessThan(remedied.due().amount()) ? MatterStatus.ANSWERED : MatterStatus.SOLVED;
    }

    private boolean isSettled() {
        return status == MatterStatus.SOLVED || status == MatterStatus.DECLINED;
    }

    /** An answer leaves the turn to the customer, until somebody says that it is settled. */
    private static Progress to(MatterStatus status, Touchpoint touchpoint) {
        return to(status, status == MatterStatus.ANSWERED ? Turn.CUSTOMER : Turn.NOBODY, touchpoint);
    }

    private static Progress to(MatterStatus status, Turn turn, Touchpoint touchpoint) {
        return new Progress(status, turn, touchpoint.moment().occurredAt());
    }
}
