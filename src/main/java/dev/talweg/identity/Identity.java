package dev.talweg.identity;

/**
 * Who somebody is, as another server says.
 *
 * @param provider its key
 * @param subject its number for them, which stays when they take another name
 * @param login the name that they have there now
 */
public record Identity(String provider, String subject, String login) {

    public Identity {
        if (subject.isBlank() || login.isBlank())
            throw new IllegalArgumentException("an identity has a subject and a login: " + provider);
    }
}
