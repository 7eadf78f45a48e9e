package dev.crmkit.model.intake;

import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.util.ArrayList;
import java.util.List;

/** What became of one row: nouns, or findings that say why not, never half of it. Immutable. */
public final class Reading {

    private final Sheet sheet;

    private record Sheet(
            long row,
            List<Customer> customers,
            List<Touchpoint> touchpoints,
            List<Incident> incidents,
            List<Grant> grants,
            List<Finding> findings) {}

    private Reading(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * The row's number, as the host counts.
     *
     * @return the number given
     */
    public long row() {
        return sheet.row();
    }

    /**
     * Whether the row became nouns: all that the mapping makes of it.
     *
     * @return false if it was skipped; then there is a finding that says why
     */
    public boolean isMapped() {
        return findings().stream().allMatch(finding -> finding.effect() == Finding.Effect.NOTED);
    }

    /**
     * The profiles that it became.
     *
     * @return an unmodifiable list, empty if the row was skipped
     */
    public List<Customer> customers() {
        return sheet.customers();
    }

    /**
     * The touchpoints that it became.
     *
     * @return an unmodifiable list, empty if the row was skipped
     */
    public List<Touchpoint> touchpoints() {
        return sheet.touchpoints();
    }

    /**
     * The incidents that it became.
     *
     * @return an unmodifiable list, empty if the row was skipped
     */
    public List<Incident> incidents() {
        return sheet.incidents();
    }

    /**
     * The grants that it became.
     *
     * @return an unmodifiable list, empty if the row was skipped
     */
    public List<Grant> grants() {
        return sheet.grants();
    }

    /**
     * What is to be said of the row.
     *
     * @return an unmodifiable list; empty if it was mapped and nothing had to be chosen
     */
    public List<Finding> findings() {
        return sheet.findings();
    }

    /**
     * The same row, skipped: whoever keeps the nouns found that another row says something else under the same id.
     *
     * @param columns the columns of the table
     * @return a reading without nouns, with one finding more
     */
    public Reading refused(List<String> columns) {
        var draft = new Draft(row());
        findings().forEach(draft::add);
        draft.add(new Finding(row(), Finding.Effect.REFUSED, "", columns, "", Reason.of("intake.conflict")));
        return draft.done();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reading reading && sheet.equals(reading.sheet);
    }

    @Override
    public int hashCode() {
        return sheet.hashCode();
    }

    @Override
    public String toString() {
        return "Row " + row() + ": "
                + (isMapped()
                        ? (customers().size()
                                        + touchpoints().size()
                                        + incidents().size()
                                        + grants().size()) + " nouns"
                        : findings().toString());
    }

    /** A reading while it is made. */
    static final class Draft {

        private final long row;
        private final List<Customer> customers = new ArrayList<>();
        private final List<Touchpoint> touchpoints = new ArrayList<>();
        private final List<Incident> incidents = new ArrayList<>();
        private final List<Grant> grants = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private boolean isSkipped;

        Draft(long row) {
            this.row = row;
        }

        long row() {
            return row;
        }

        void add(Customer customer) {
            customers.add(customer);
        }

        void add(Touchpoint touchpoint) {
            boolean isThere = touchpoints.stream().anyMatch(other -> other.id().equals(touchpoint.id()));
            if (isThere) throw Refusal.of("same-id");
            touchpoints.add(touchpoint);
        }

        void add(Incident incident) {
            incidents.add(incident);
        }

        void add(Grant grant) {
            grants.add(grant);
        }

        void add(Finding finding) {
            if (!findings.contains(finding)) findings.add(finding);
            if (finding.effect() != Finding.Effect.NOTED) isSkipped = true;
        }

        boolean isSkipped() {
            return isSkipped;
        }

        Reading done() {
            List<Finding> said = List.copyOf(findings);
            return new Reading(
                    isSkipped
                            ? new Sheet(row, List.of(), List.of(), List.of(), List.of(), said)
                            : new Sheet(
                                    row,
                                    List.copyOf(customers),
                                    List.copyOf(touchpoints),
                                    List.copyOf(incidents),
                                    List.copyOf(grants),
                                    said));
        }
    }
}
