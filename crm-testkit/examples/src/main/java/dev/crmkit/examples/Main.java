package dev.crmkit.examples;

import dev.crmkit.examples.desk.ServiceDesk;
import dev.crmkit.examples.desk.YearEnd;
import dev.crmkit.examples.input.BadInput;
import dev.crmkit.examples.progress.Progress;
import dev.crmkit.examples.progress.Terminal;
import dev.crmkit.examples.report.ReportFolder;
import dev.crmkit.examples.report.Summary;
import dev.crmkit.examples.report.SummaryText;
import java.io.PrintStream;

/**
 * The main job: a service desk over a year of touchpoints. It decides every claim, scores every customer, and writes
 * {@code summary.json} and {@code report.html}.
 *
 * <pre>{@code
 * ./mvnw -q -Pdemo verify -Dsource=simulated|flights|olist|own -Dinput=<folder> -Doutput=<folder>
 * }</pre>
 */
public final class Main {

    private static final int REFUSED = 2;

    private Main() {}

    /**
     * Runs the job with the settings in the system properties.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        try {
            Settings settings = Settings.of(System.getProperties());
            run(settings, Progress.on(System.out, Terminal.isWatched()), System.out);
        } catch (BadInput refusal) {
            System.err.println(refusal.getMessage());
            System.exit(REFUSED);
        }
    }

    /**
     * Runs the job.
     *
     * @param settings what to work on and where to write
     * @param progress what to tell how far it has got
     * @param out where the summary for people goes
     * @return the summary
     * @throws BadInput if the input cannot be used; then nothing was written
     */
    public static Summary run(Settings settings, Progress progress, PrintStream out) {
        YearEnd end = new ServiceDesk(progress).work(settings.source().year(progress));
        Summary summary = Summary.of(end);
        var folder = new ReportFolder(settings.output());
        folder.write(summary, end, progress);
        out.print(SummaryText.of(summary, end, folder));
        return summary;
    }
}
