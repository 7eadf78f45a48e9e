package dev.crmkit.scoring.decay;

import java.util.Arrays;

/** How an item was resolved. */
public enum Outcome {
    /** What was opened was done: the promise kept, the question answered, the case settled; on time or not. */
    FULFILLED(3),

    /** It was not done and will not be. */
    BROKEN(1),

    /** It no longer matters, through nobody's fault. */
    WITHDRAWN(2);

    /** In the binary form; of two resolutions at the same instant the one with the smaller code wins. */
    private final int code;

    Outcome(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static Outcome of(StateReader in) {
        int code = in.integer();
        in.require(code >= 1 && code <= 3, "no such outcome");
        return Arrays.stream(values()).filter(o -> o.code == code).findFirst().orElseThrow();
    }
}
