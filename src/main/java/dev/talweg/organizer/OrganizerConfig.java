package dev.talweg.organizer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The organizer that the first start makes, where one is wanted without the set-up page. */
@ConfigMapping(prefix = "talweg.organizer")
interface OrganizerConfig {

    @WithDefault("organizer")
    String name();

    /** Without it the first start prints a link, with which the first organizer chooses name and password. */
    Optional<String> password();
}
