package dev.crmkit.examples.source.own;

import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.intake.Reading;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The nouns of all tables, each once. */
final class Records {

    private final Pseudonyms pseudonyms;
    private final Map<Object, Object> nouns = new LinkedHashMap<>();
    private final Map<String, CustomerId> owners = new HashMap<>();

    Records(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /** Takes what a row became; a row that says something else of what is known already is refused as a whole. */
    Reading add(Reading reading, List<String> columns) {
        var added = new LinkedHashMap<Object, Object>();
        Stream.of(reading.customers(), reading.touchpoints(), reading.incidents(), reading.grants())
                .flatMap(List::stream)
                .forEach(noun -> added.put(key(noun), noun));
        boolean isNew = added.entrySet().stream()
                .allMatch(noun ->
                        nouns.getOrDefault(noun.getKey(), noun.getValue()).equals(noun.getValue()));
        if (!isNew) return reading.refused(columns);
        nouns.putAll(added);
        for (Customer customer : reading.customers())
            for (Identity identity : customer.identities()) owners.putIfAbsent(identity.text(), customer.id());
        return reading;
    }

    /** What makes two records the same version of the same thing. */
    private static Object key(Object noun) {
        if (noun instanceof Customer customer) return List.of("customer", customer.id(), customer.since());
        if (noun instanceof Touchpoint touchpoint)
            return List.of(touchpoint.id(), touchpoint.moment().recordedAt());
        if (noun instanceof Incident incident)
            return List.of("incident", incident.key(), incident.moment().recordedAt());
        Grant grant = (Grant) noun;
        return List.of(
                grant.claim(),
                grant.incident(),
                grant.entitlement().kind(),
                grant.moment().recordedAt());
    }

    <T> List<T> all(Class<T> type) {
        return nouns.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** What no single person was meant by. */
    List<Touchpoint> toEveryone() {
        return all(Touchpoint.class).stream()
                .filter(touchpoint -> touchpoint.counterpart().match(who -> false, () -> true))
                .toList();
    }

    Map<CustomerId, CustomerHistory> histories() {
        var histories = new TreeMap<CustomerId, CustomerHistory.Builder>();
        for (Customer customer : all(Customer.class))
            history(histories, customer.id()).add(customer);
        for (Touchpoint touchpoint : all(Touchpoint.class)) {
            List<Identity> who = touchpoint.counterpart().match(List::of, ArrayList::new);
            who.forEach(one -> history(histories, owner(one)).add(touchpoint));
        }
        for (Incident incident : all(Incident.class))
            history(histories, owner(incident.who())).add(incident);
        for (Grant grant : all(Grant.class))
            history(histories, owner(grant.madeTo())).add(grant);
        var built = new TreeMap<CustomerId, CustomerHistory>();
        histories.forEach((customer, history) -> built.put(customer, history.build()));
        return built;
    }

    private static CustomerHistory.Builder history(Map<CustomerId, CustomerHistory.Builder> all, CustomerId id) {
        return all.computeIfAbsent(id, customer -> CustomerHistory.builder());
    }

    /** Whose identity it is: a customer's, or nobody's that is known, who then is a customer of his own. */
    CustomerId owner(Identity who) {
        if (who.namespace().equals("customer")) return CustomerId.of(who.id());
        CustomerId owner = owners.get(who.text());
        return owner == null ? CustomerId.of("unknown-" + pseudonyms.of(who.text())) : owner;
    }
}
