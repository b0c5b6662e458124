/** Who somebody is on the word of another server (GitLab, GitHub). Asks nobody unless that is configured. */
@NullMarked
package dev.talweg.identity;

import org.jspecify.annotations.NullMarked;
