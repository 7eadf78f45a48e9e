package dev.crmkit.examples.progress;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/** A line at the beginning, and one more every few seconds while it lasts: what a log can bear. */
final class Lines implements Progress.Work {

    private static final long PAUSE = Duration.ofSeconds(5).toNanos();

    private final PrintStream out;
    private final String what;
    private final long total;
    private final LongSupplier clock;
    private long last;

    Lines(PrintStream out, String what, long total, LongSupplier clock) {
        this.out = out;
        this.what = what;
        this.total = Math.max(1, total);
        this.clock = clock;
        this.last = clock.getAsLong();
        out.println(what + " ...");
    }

    @Override
    public void done(long done) {
        long now = clock.getAsLong();
        if (now - last < PAUSE) return;
        last = now;
        out.println(what + " ... " + 100 * Math.min(done, total) / total + " %");
    }

    @Override
    public void close() {}
}
