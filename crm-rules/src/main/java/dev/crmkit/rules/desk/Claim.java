package dev.crmkit.rules.desk;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.remedy.ClaimId;
import dev.crmkit.model.remedy.EntitlementKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * An incident as one channel brings it to the desk. Immutable.
 *
 * <p>Its id is chosen by the caller: the same id again is a retry, and gets the same answer. It tells nobody, and is that of
 * one harm to one person: two travellers of one letter make two claims. {@link #in(Channel, Incident, Instant, Pseudonyms)}
 * derives one from harm, channel and instant, which is enough where a channel never asks twice for the same claim.
 */
public final class Claim {

    private final ClaimId id;
    private final Incident incident;
    private final EntitlementKind kind;
    private final Identity profile;
    private final Channel channel;
    private final String employee;

    private Claim(
            ClaimId id, Incident incident, EntitlementKind kind, Identity profile, Channel channel, String employee) {
        this.id = id;
        this.incident = incident;
        this.kind = kind;
        this.profile = profile;
        this.channel = channel;
        this.employee = employee;
    }

    /**
     * A claim for compensation, for the person to whom the incident happened.
     *
     * @param id chosen by the caller
     * @param incident what went wrong
     * @param channel where it is claimed
     * @return the claim
     */
    public static Claim of(ClaimId id, Incident incident, Channel channel) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(channel, "channel");
        return new Claim(id, incident, EntitlementKind.COMPENSATION, incident.who(), channel, "");
    }

    /**
     * A claim with an id derived from harm, channel and instant, for a first try. Who has the id, channel and instant can
     * try all tickets until one fits: what is kept needs an id of the caller's, or one under a secret.
     *
     * @param incident what went wrong
     * @param channel where it is claimed
     * @param at when
     * @return the claim
     */
    public static Claim in(Channel channel, Incident incident, Instant at) {
        UUID id = UUID.nameUUIDFromBytes(text(channel, incident, at).getBytes(StandardCharsets.UTF_8));
        return of(ClaimId.of(id.toString()), incident, channel);
    }

    /**
     * A claim with an id derived from harm, channel and instant under a secret, by which nobody finds the person.
     *
     * @param incident what went wrong
     * @param channel where it is claimed
     * @param at when
     * @param pseudonyms the host's
     * @return the claim
     */
    public static Claim in(Channel channel, Incident incident, Instant at, Pseudonyms pseudonyms) {
        return of(ClaimId.of(pseudonyms.of(text(channel, incident, at))), incident, channel);
    }

    private static String text(Channel channel, Incident incident, Instant at) {
        return incident.key().text() + "|" + channel + "|" + at;
    }

    /**
     * The same claim for another kind of entitlement.
     *
     * @param kind the kind
     * @return the claim
     */
    public Claim of(EntitlementKind kind) {
        return new Claim(id, incident, Objects.requireNonNull(kind, "kind"), profile, channel, employee);
    }

    /**
     * The same claim under a profile of the person to whom it happened, as this channel knows him. Not the payer, and not
     * whoever calls for him.
     *
     * @param profile the profile
     * @return the claim
     */
    public Claim under(Identity profile) {
        return new Claim(id, incident, kind, Objects.requireNonNull(profile, "profile"), channel, employee);
    }

    /**
     * The same claim taken in by an employee.
     *
     * @param employee a pseudonym
     * @return the claim
     */
    public Claim by(String employee) {
        return new Claim(id, incident, kind, profile, channel, Objects.requireNonNull(employee, "employee"));
    }

    /**
     * The claim's id.
     *
     * @return the id that a retry carries again
     */
    public ClaimId id() {
        return id;
    }

    /**
     * What went wrong.
     *
     * @return the incident
     */
    public Incident incident() {
        return incident;
    }

    /**
     * What kind of entitlement is claimed.
     *
     * @return the kind
     */
    public EntitlementKind kind() {
        return kind;
    }

    /**
     * The profile under which this channel knows the person.
     *
     * @return an identity
     */
    public Identity profile() {
        return profile;
    }

    /**
     * Where it is claimed.
     *
     * @return the channel
     */
    public Channel channel() {
        return channel;
    }

    /**
     * Who took it in.
     *
     * @return a pseudonym; empty if it is not known
     */
    public String employee() {
        return employee;
    }

    @Override
    public String toString() {
        return "Claim " + id + " of " + kind + " for " + incident.key() + " at " + channel;
    }
}
