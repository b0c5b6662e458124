package dev.talweg.identity;

import java.net.URI;

/** Another server that says who somebody is. */
public sealed interface Provider permits OpenIdConnect, GitHub {

    /** How addresses and the database call it. */
    String key();

    /** How people call it. */
    String name();

    /** Who may come in on its word without having been invited. */
    Guests guests();

    /** Where the browser goes to be asked. */
    URI door(Errand errand) throws ProviderFailed;

    /** Whom the code stands for, that the browser brought back from there. */
    Identity identify(String code, Errand errand) throws ProviderFailed;
}
