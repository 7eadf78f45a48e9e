package dev.crmkit.examples.source.olist;

import static dev.crmkit.examples.Tables.ORDERS_HEADER;
import static dev.crmkit.examples.Tables.REVIEWS_HEADER;
import static dev.crmkit.examples.Tables.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crmkit.examples.Job;
import dev.crmkit.examples.Tables;
import dev.crmkit.examples.desk.Judged;
import dev.crmkit.examples.desk.ServiceDesk;
import dev.crmkit.examples.desk.YearEnd;
import dev.crmkit.examples.input.InputFolder;
import dev.crmkit.examples.progress.Progress;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.incident.IncidentKind;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OlistSourceTest {

    @TempDir
    Path folder;

    @BeforeEach
    void tables() {
        Tables.olist(folder);
    }

    @Test
    void daysCountWhole() {
        Job job = Job.run("olist", folder, folder.resolve("out"));
        assertThat(job.tree().get("promisesKept").asInt()).isEqualTo(1);
        assertThat(job.tree().get("promisesBroken").asInt()).isEqualTo(1);
        assertThat(job.tree().get("promisesOpen").asInt()).isEqualTo(1);
        assertThat(job.tree().get("n").asInt()).isEqualTo(3);
        assertThat(job.tree().get("positives").asInt()).isEqualTo(2);
        assertThat(job.tree().get("incidents").asInt()).isEqualTo(1);
        assertThat(job.html()).contains("How well the score foretells a bad review");
    }

    @Test
    void onlyAnOrderThatCameTooLateIsAnIncident() {
        assertThat(worked().histories().values().stream().flatMap(history -> history.incidents().stream()))
                .extracting(Incident::kind)
                .containsExactly(IncidentKind.LATE_DELIVERY);
    }

    @Test
    void ordersOfOnePersonAreOneHistory() {
        assertThat(worked().histories().keySet()).extracting(id -> id.value()).containsExactly("p1", "p2");
    }

    @Test
    void withoutTheTableOfCustomersEveryOrderIsACustomer() throws Exception {
        Files.delete(folder.resolve("customers.csv"));
        assertThat(worked().histories().keySet()).extracting(id -> id.value()).containsExactly("c1", "c2", "c3");
        assertThat(worked().year().about().notes())
                .contains("There is no table of customers, so every order counts as a customer of its own.");
    }

    @Test
    void aScoreKnowsWhatWasKnownWhenTheCustomerWasAsked() throws Exception {
        Files.delete(folder.resolve("customers.csv"));
        Tables.write(
                folder,
                "order_reviews.csv",
                lines(
                        REVIEWS_HEADER,
                        "r1,o1,5,,,2018-01-20 23:59:58,2018-01-22 10:00:00",
                        "r2,o1,5,,,2018-01-20 23:59:59,2018-01-22 10:00:00",
                        "r3,o2,1,,,2018-01-20 23:59:59,2018-01-22 10:00:00",
                        "r4,o2,1,,,2018-01-21 00:00:00,2018-01-22 10:00:00",
                        "r5,o3,1,,,2018-01-20 23:59:59,2018-01-22 10:00:00",
                        "r6,o3,1,,,2018-01-21 00:00:00,2018-01-22 10:00:00",
                        "r7,o3,1,,,2018-01-01 00:00:00,2018-01-22 10:00:00"));
        assertThat(worked().judged())
                .extracting(OlistSourceTest::standing)
                .containsExactly("unknown", "kept", "unknown", "late", "unknown", "late", "unknown");
    }

    @Test
    void aDayWithoutMidnightBeginsAtOne() {
        Tables.write(
                folder,
                "orders.csv",
                lines(
                        ORDERS_HEADER,
                        "o1,c1,delivered,2017-10-01 10:00:00,,,2017-10-14 23:59:59,2017-10-14 00:00:00",
                        "o2,c2,delivered,2017-10-01 10:00:00,,,2017-10-15 01:00:00,2017-10-14 00:00:00",
                        "o3,c3,delivered,2017-10-01 10:00:00,,,2017-10-15 00:30:00,2017-10-15 00:00:00"));
        Job job = Job.run("olist", folder, folder.resolve("out"));
        assertThat(job.tree().get("promisesKept").asInt()).isEqualTo(2);
        assertThat(job.tree().get("promisesBroken").asInt()).isEqualTo(1);
    }

    @Test
    void noReviewsAreNoProblem() {
        Tables.write(folder, "order_reviews.csv", lines(REVIEWS_HEADER));
        Job job = Job.run("olist", folder, folder.resolve("out"));
        assertThat(job.tree().has("auc")).isFalse();
        assertThat(job.tree().get("n").asInt()).isZero();
    }

    @Test
    void noOrdersAreNoProblem() {
        Tables.write(folder, "orders.csv", lines(ORDERS_HEADER));
        Tables.write(folder, "order_reviews.csv", lines(REVIEWS_HEADER));
        assertThat(Job.run("olist", folder, folder.resolve("out")).summary().customers())
                .isZero();
    }

    private static String standing(Judged judged) {
        if (!judged.score().isKnown()) return "unknown";
        return judged.score().value() > judged.score().priorValue() ? "kept" : "late";
    }

    private YearEnd worked() {
        return new ServiceDesk(Progress.silent())
                .work(new OlistSource(new InputFolder(folder)).year(Progress.silent()));
    }
}
