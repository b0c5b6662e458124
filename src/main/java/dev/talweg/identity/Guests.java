package dev.talweg.identity;

import java.util.List;
import java.util.Locale;

/** Logins that may come in uninvited, in small letters; nobody unless somebody is named. */
public record Guests(List<String> owners, List<String> helpers) {

    public Guests {
        owners = owners.stream().map(Guests::small).toList();
        helpers = helpers.stream().map(Guests::small).toList();
    }

    public boolean isOwner(Identity identity) {
        return owners.contains(small(identity.login()));
    }

    public boolean isHelper(Identity identity) {
        return helpers.contains(small(identity.login()));
    }

    private static String small(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
