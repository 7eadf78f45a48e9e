package dev.crmkit.testkit.arbitrary;

import dev.crmkit.model.customer.Attributes;
import dev.crmkit.model.customer.Consent;
import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.IdentityGraph;
import dev.crmkit.model.customer.IdentityLink;
import dev.crmkit.model.customer.Party;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.explain.Value;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.history.SourceCoverage;
import dev.crmkit.model.incident.Facts;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.moment.Due;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.moment.Validity;
import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.remedy.Remedy;
import dev.crmkit.model.segment.Criterion;
import dev.crmkit.model.segment.Segment;
import dev.crmkit.model.segment.Window;
import dev.crmkit.model.touchpoint.Contact;
import dev.crmkit.model.touchpoint.Content;
import dev.crmkit.model.touchpoint.Need;
import dev.crmkit.model.touchpoint.Promise;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.joda.money.Money;

/**
 * The nouns of this library as parameters of properties: whoever says so gets generated ones, beside all that jqwik
 * generates itself. Immutable.
 *
 * <pre>{@code
 * @Property(tries = 100)
 * @Domain(CrmDomain.class)
 * void whatIsErasedStaysErased(@ForAll CustomerHistory history) {
 *     assertThat(history.erased(pseudonyms).erased(pseudonyms)).isEqualTo(history.erased(pseudonyms));
 * }
 * }</pre>
 */
@Domain(DomainContext.Global.class)
@SuppressWarnings("exports") // whoever uses it has jqwik
public final class CrmDomain implements DomainContext {
    private static final List<ArbitraryProvider> NOUNS = List.of(
            new Noun<>(Instant.class, Moments::instants),
            new Noun<>(Moment.class, Moments::moments),
            new Noun<>(Due.class, Moments::dues),
            new Noun<>(Validity.class, Moments::validities),
            new Noun<>(Money.class, Sums::any),
            new Noun<>(Value.class, Reasons::values),
            new Noun<>(Reason.class, Reasons::reasons),
            new Noun<>(CustomerId.class, Customers::ids),
            new Noun<>(Identity.class, Customers::identities),
            new Noun<>(Party.class, Customers::parties),
            new Noun<>(Consent.class, Customers::consents),
            new Noun<>(Attributes.class, Customers::attributes),
            new Noun<>(Customer.class, Customers::customers),
            new Noun<>(IdentityLink.class, Identities::links),
            new Noun<>(IdentityGraph.class, Identities::graphs),
            new Noun<>(IncidentKey.class, Incidents::keys),
            new Noun<>(Facts.class, Incidents::facts),
            new Noun<>(Incident.class, Incidents::incidents),
            new Noun<>(Remedy.class, Remedies::remedies),
            new Noun<>(Entitlement.class, Remedies::entitlements),
            new Noun<>(Grant.class, Remedies::grants),
            new Noun<>(Contact.class, Touchpoints::contacts),
            new Noun<>(Content.class, Touchpoints::contents),
            new Noun<>(Promise.class, Touchpoints::promises),
            new Noun<>(Need.class, Touchpoints::needs),
            new Noun<>(Touchpoint.class, Touchpoints::touchpoints),
            new Noun<>(Window.class, Segments::windows),
            new Noun<>(Criterion.class, Segments::criteria),
            new Noun<>(Segment.class, Segments::segments),
            new Noun<>(SourceCoverage.class, Histories::coverage),
            new Noun<>(CustomerHistory.class, Histories::histories));

    /** Makes the domain; jqwik does so for whoever names it. */
    public CrmDomain() {}

    /** One type and where its values come from. */
    private record Noun<T>(Class<T> type, Supplier<Arbitrary<T>> values) implements ArbitraryProvider {
        @Override
        public boolean canProvideFor(TypeUsage wanted) {
            return wanted.isOfType(type);
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage wanted, SubtypeProvider parts) {
            return Set.of(values.get());
        }

        /** Before what jqwik itself has for instants. */
        @Override
        public int priority() {
            return 1;
        }
    }

    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        return NOUNS;
    }

    @Override
    public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
        return List.of();
    }
}
