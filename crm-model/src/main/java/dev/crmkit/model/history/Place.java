package dev.crmkit.model.history;

import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.touchpoint.Touchpoint;

/** Where a version of a record stands: what tells the record from others, and its two instants. */
record Place(Key key, Moment moment) implements Comparable<Place> {

    /** What all versions of one record share. */
    record Key(String source, String id) {}

    /** A profile that changes at another instant is another record; the same instant recorded later is a correction. */
    static Place of(Customer profile) {
        Moment since = profile.since();
        return of(profile.id().value(), since.occurredAt().toString(), since);
    }

    static Place of(Touchpoint touchpoint) {
        return of(touchpoint.id().source(), touchpoint.id().id(), touchpoint.moment());
    }

    static Place of(Incident incident) {
        return of("incident", incident.key().text(), incident.moment());
    }

    static Place of(Grant grant) {
        String id = grant.claim() + "/" + grant.entitlement().kind() + "/"
                + grant.incident().text();
        return of("grant", id, grant.moment());
    }

    private static Place of(String source, String id, Moment moment) {
        return new Place(new Key(source, id), moment);
    }

    /** In the order of happening; what happened at once by source and id, its versions as they became known. */
    @Override
    public int compareTo(Place other) {
        int order = moment.occurredAt().compareTo(other.moment.occurredAt());
        if (order == 0) order = key.source().compareTo(other.key.source());
        if (order == 0) order = key.id().compareTo(other.key.id());
        return order == 0 ? moment.recordedAt().compareTo(other.moment.recordedAt()) : order;
    }
}
