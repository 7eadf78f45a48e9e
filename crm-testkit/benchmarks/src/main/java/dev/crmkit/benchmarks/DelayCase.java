package dev.crmkit.benchmarks;

/**
 * A delayed flight as plain numbers: what code without a library would be handed. Flags are 1, 0 or {@link #UNKNOWN}; what
 * is unknown counts as it does under Regulation (EC) 261/2004. Immutable.
 *
 * @param departs the flight departs in the Union
 * @param arrives it arrives in the Union
 * @param carrier the carrier has a licence of the Union
 * @param benefits benefits were received abroad
 * @param fare the ordinal of the fare, or unknown
 * @param checkedIn the passenger was there in time
 * @param minutes the delay at arrival, or unknown
 * @param extraordinary extraordinary circumstances are proved
 * @param measures all reasonable measures are proved
 * @param km the distance, or unknown
 * @param intra the flight counts as one within the Community
 */
record DelayCase(
        int departs,
        int arrives,
        int carrier,
        int benefits,
        int fare,
        int checkedIn,
        int minutes,
        int extraordinary,
        int measures,
        int km,
        int intra) {

    static final int UNKNOWN = -1;
    private static final int NON_PUBLIC = 3;

    boolean isOutOfScope() {
        return departs == 0 && (arrives != 1 || carrier != 1 || benefits == 1);
    }

    boolean isNoPassenger() {
        return fare >= NON_PUBLIC || checkedIn == 0;
    }

    boolean isTooShort() {
        return minutes < 180;
    }

    boolean isExcused() {
        return extraordinary == 1 && measures == 1;
    }

    boolean isShortHaul() {
        return km <= 1500;
    }

    boolean isMediumHaul() {
        return km <= 3500 || (intra == UNKNOWN ? departs != 0 && arrives != 0 : intra == 1);
    }

    boolean isHalved() {
        return minutes < 240;
    }
}
