package dev.crmkit.benchmarks;

/** The floor: nothing but branches, and no word about why. Without state. */
final class PlainDelay {

    private PlainDelay() {}

    static int euros(DelayCase one) {
        if (one.isOutOfScope() || one.isNoPassenger() || one.isTooShort() || one.isExcused()) return 0;
        if (one.isShortHaul()) return 250;
        if (one.isMediumHaul()) return 400;
        return one.isHalved() ? 300 : 600;
    }
}
