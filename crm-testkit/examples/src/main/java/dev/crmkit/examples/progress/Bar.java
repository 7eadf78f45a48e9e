package dev.crmkit.examples.progress;

import java.io.PrintStream;

/** A bar that grows in place and vanishes at the end. */
final class Bar implements Progress.Work {

    private static final int WIDTH = 40;

    private final PrintStream out;
    private final String what;
    private final long total;
    private int shown = -1;

    Bar(PrintStream out, String what, long total) {
        this.out = out;
        this.what = what;
        this.total = Math.max(1, total);
        done(0);
    }

    @Override
    public void done(long done) {
        int percent = (int) (100 * Math.min(done, total) / total);
        if (percent == shown) return;
        shown = percent;
        int filled = WIDTH * percent / 100;
        out.print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + " ".repeat(percent < 100 ? 1 : 0)
                + (percent < 10 ? " " : "") + percent + " %  " + what);
        out.flush();
    }

    @Override
    public void close() {
        out.print("\r" + " ".repeat(WIDTH + 12 + what.length()) + "\r");
        out.flush();
    }
}
