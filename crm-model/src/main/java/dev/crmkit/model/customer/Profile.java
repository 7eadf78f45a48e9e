package dev.crmkit.model.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.crmkit.model.moment.Moment;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parts of a customer, and its form in JSON: what is not known is left out. Immutable. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "since",
    "party",
    "identities",
    "affiliations",
    "lifecycle",
    "customerSince",
    "preferences",
    "relationship",
    "value",
    "consents",
    "attributes"
})
record Profile(
        CustomerId id,
        Moment since,
        Party party,
        List<Identity> identities,
        List<Affiliation> affiliations,
        @Nullable Lifecycle lifecycle,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate customerSince,

        @Nullable Preferences preferences,
        @Nullable Relationship relationship,
        @Nullable CustomerValue value,
        List<Consent> consents,
        @Nullable Attributes attributes) {

    /** A part that says nothing is kept as none at all, and what is said twice is kept once. */
    Profile {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(party, "party");
        if (customerSince != null) checked(customerSince);
        identities = latest(identities);
        affiliations = List.copyOf(new LinkedHashSet<>(affiliations));
        consents = List.copyOf(new LinkedHashSet<>(consents));
        preferences = said(preferences, Preferences.none());
        relationship = said(relationship, Relationship.none());
        value = said(value, CustomerValue.none());
        attributes = said(attributes, Attributes.none());
    }

    /** Nothing but the id is known, and that since ever. */
    static Profile of(CustomerId id) {
        Objects.requireNonNull(id, "id");
        return fromJson(id, null, null, null, null, null, null, null, null, null, null, null);
    }

    static LocalDate checked(LocalDate customerSince) {
        Moment.checked(
                "customerSince", customerSince.atStartOfDay(ZoneOffset.UTC).toInstant());
        return customerSince;
    }

    /** Of several that name the same the last one, at its place. */
    private static List<Identity> latest(List<Identity> identities) {
        var latest = new LinkedHashMap<String, Identity>();
        for (Identity identity : identities) {
            latest.remove(identity.text());
            latest.put(identity.text(), identity);
        }
        return List.copyOf(latest.values());
    }

    private static <T> @Nullable T said(@Nullable T part, T nothing) {
        return part != null && part.equals(nothing) ? null : part;
    }

    Profile erased(Pseudonyms pseudonyms) {
        return new Profile(
                id,
                since,
                party.erased(),
                identities.stream().map(identity -> identity.erased(pseudonyms)).toList(),
                affiliations,
                lifecycle,
                customerSince,
                preferences,
                relationship,
                value,
                consents.stream().map(Consent::erased).toList(),
                null);
    }

    @JsonCreator
    static Profile fromJson(
            @JsonProperty(value = "id", required = true) CustomerId id,
            @JsonProperty("since") @Nullable Moment since,
            @JsonProperty("party") @Nullable Party party,
            @JsonProperty("identities") @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Identity> identities,
            @JsonProperty("affiliations") @JsonSetter(contentNulls = Nulls.FAIL) @Nullable
                    List<Affiliation> affiliations,
            @JsonProperty("lifecycle") @Nullable Lifecycle lifecycle,
            @JsonProperty("customerSince") @Nullable LocalDate customerSince,
            @JsonProperty("preferences") @Nullable Preferences preferences,
            @JsonProperty("relationship") @Nullable Relationship relationship,
            @JsonProperty("value") @Nullable CustomerValue value,
            @JsonProperty("consents") @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Consent> consents,
            @JsonProperty("attributes") @Nullable Attributes attributes) {
        return new Profile(
                id,
                since == null ? Moment.of(Moment.EARLIEST) : since,
                party == null ? Party.unnamed() : party,
                Objects.requireNonNullElse(identities, List.of()),
                Objects.requireNonNullElse(affiliations, List.of()),
                lifecycle,
                customerSince,
                preferences,
                relationship,
                value,
                Objects.requireNonNullElse(consents, List.of()),
                attributes);
    }
}
