package dev.talweg.organizer;

import dev.talweg.http.OrganizerAccount;
import dev.talweg.http.OrganizerClaim;
import dev.talweg.http.Roster;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The roster as the database has it. */
@ApplicationScoped
class AccountRoster implements Roster {

    @Override
    public Optional<OrganizerAccount> holder(OrganizerClaim claim) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> Organizer.<Organizer>findByIdOptional(claim.organizer())
                        .filter(organizer -> organizer.holds(claim))
                        .map(Organizer::account));
    }
}
