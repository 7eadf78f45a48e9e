package dev.crmkit.examples.progress;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/** Shows how far long work has got. One piece of work at a time; not thread-safe. */
public interface Progress {

    /**
     * A piece of work begins.
     *
     * @param what in a few words
     * @param total how much there is to do, in any unit
     * @return what the work tells how far it has got, and closes at its end
     */
    Work begin(String what, long total);

    /** A piece of work. */
    interface Work extends AutoCloseable {

        /**
         * So much is done.
         *
         * @param done from 0 to the total
         */
        void done(long done);

        @Override
        void close();
    }

    /**
     * A bar on a terminal, plain lines elsewhere.
     *
     * @param out where to
     * @param isTerminal whether a person is watching
     * @return the progress
     */
    static Progress on(PrintStream out, boolean isTerminal) {
        LongSupplier clock = System::nanoTime;
        return isTerminal
                ? (what, total) -> new Bar(out, what, total)
                : (what, total) -> new Lines(out, what, total, clock);
    }

    /**
     * No progress at all, for tests.
     *
     * @return a progress that shows nothing
     */
    static Progress silent() {
        return (what, total) -> new Work() {
            @Override
            public void done(long done) {}

            @Override
            public void close() {}
        };
    }
}
