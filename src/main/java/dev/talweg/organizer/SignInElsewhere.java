package dev.talweg.organizer;

import dev.talweg.http.NotFound;
import dev.talweg.http.OrganizerClaim;
import dev.talweg.http.OrganizerRole;
import dev.talweg.http.ProblemException;
import dev.talweg.identity.Errand;
import dev.talweg.identity.Identity;
import dev.talweg.identity.Provider;
import dev.talweg.identity.ProviderFailed;
import dev.talweg.identity.Providers;
import dev.talweg.workshop.Audit;
import dev.talweg.workshop.Deed;
import dev.talweg.workshop.PublicAddress;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lets in on another server's word whom an owner has invited, whom the configuration names, and who has come in so
 * before; never whoever has an account there.
 */
@ApplicationScoped
class SignInElsewhere {

    private static final Logger LOG = Logger.getLogger(SignInElsewhere.class);

    private final Providers providers;
    private final Entrance entrance;
    private final PublicAddress address;
    private final Audit audit;
    private final Clock clock;

    SignInElsewhere(Providers providers, Entrance entrance, PublicAddress address, Audit audit, Clock clock) {
        this.providers = providers;
        this.entrance = entrance;
        this.address = address;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where the browser goes, and what it keeps until it is back. */
    record Departure(URI door, Baggage baggage) {}

    /** Why somebody who came back is not let in; the page has a sentence for each. */
    enum Refusal {
        /** They said no there. */
        CANCELLED,
        /** Too long ago, begun in another browser or under another address, or not begun at all. */
        STALE,
        /** The other server did not answer as it should. */
        UNREACHABLE,
        /** Nobody has invited them. */
        UNINVITED
    }

    /** Who came back. */
    record Return(
            String provider,
            @Nullable String code,
            @Nullable String state,
            @Nullable String baggage) {}

    /** Either a claim or a refusal. */
    record Arrival(Optional<OrganizerClaim> claim, Optional<Refusal> refusal) {

        static Arrival refused(Refusal why) {
            return new Arrival(Optional.empty(), Optional.of(why));
        }

        static Arrival of(Optional<OrganizerClaim> claim) {
            return claim.isPresent() ? new Arrival(claim, Optional.empty()) : refused(Refusal.UNINVITED);
        }
    }

    Departure leave(String key, @Nullable String invitation) {
        Provider provider =
                providers.find(key).orElseThrow(() -> new NotFound("This server takes nobody's word but a password."));
        if (invitation != null) entrance.offer(invitation);
        Errand errand = Errand.begun(comeBack(key));
        try {
            return new Departure(provider.door(errand), new Baggage(key, errand, invitation));
        } catch (ProviderFailed e) {
            LOG.warnf(e, "Nobody can sign in by %s", provider.name());
            throw new ProviderAway(provider.name());
        }
    }

    Arrival arrive(Return back) {
        Optional<Provider> provider = providers.find(back.provider);
        Optional<Baggage> baggage = Baggage.read(back.baggage, comeBack(back.provider));
        if (provider.isEmpty() || baggage.filter(kept -> kept.isOf(back)).isEmpty())
            return Arrival.refused(Refusal.STALE);
        if (back.code == null) return Arrival.refused(Refusal.CANCELLED);
        Baggage kept = baggage.get();
        try {
            Identity identity = provider.get().identify(back.code, kept.errand());
            return Arrival.of(comeIn(provider.get(), identity, kept.invitation()));
        } catch (ProviderFailed e) {
            LOG.warnf(e, "Somebody could not sign in by %s", provider.get().name());
            return Arrival.refused(Refusal.UNREACHABLE);
        }
    }

    private Optional<OrganizerClaim> comeIn(Provider provider, Identity identity, @Nullable String invitation) {
        Optional<OrganizerClaim> before = QuarkusTransaction.requiringNew()
                .call(() -> Organizer.known(identity).map(Organizer::claim));
        if (before.isPresent()) return before;
        String name = QuarkusTransaction.requiringNew().call(() -> freeName(identity.login(), provider.name()));
        try {
            if (invitation != null) return Optional.of(entrance.accept(invitation, name, identity));
        } catch (ProblemException spentMeanwhile) {
            LOG.infof("%s of %s was not let in: %s", identity.login(), provider.name(), spentMeanwhile.getMessage());
            return Optional.empty();
        }
        return roleOf(provider, identity)
                .map(role -> QuarkusTransaction.requiringNew().call(() -> {
                    audit.noteArrival(name, Deed.made("came in", name, role.told() + ", by " + provider.name()));
                    return Organizer.create(name, role, identity, clock.instant())
                            .claim();
                }));
    }

    private static Optional<OrganizerRole> roleOf(Provider provider, Identity identity) {
        if (provider.guests().isOwner(identity)) return Optional.of(OrganizerRole.OWNER);
        return provider.guests().isHelper(identity) ? Optional.of(OrganizerRole.HELPER) : Optional.empty();
    }

    /** The login, or with where it is from, where somebody here has that name already. */
    private static String freeName(String login, String provider) {
        String name = login;
        for (int n = 1; Organizer.isTaken(name); n++) name = login + " (" + provider + (n == 1 ? ")" : " " + n + ")");
        return name;
    }

    private URI comeBack(String key) {
        return URI.create(address.base() + "/api/organizer/sign-in/" + key + "/back");
    }
}
