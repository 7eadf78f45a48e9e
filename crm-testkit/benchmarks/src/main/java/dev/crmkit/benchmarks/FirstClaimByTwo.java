package dev.crmkit.benchmarks;

import org.openjdk.jmh.annotations.Threads;

/** The same by two threads at once, which share the ledger. */
@Threads(2)
public class FirstClaimByTwo extends FirstClaim {

    /** Makes nothing. */
    public FirstClaimByTwo() {}
}
