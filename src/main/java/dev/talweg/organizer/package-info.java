/** Who may run workshops: accounts with roles, the ways to get one, and signing in. */
@NullMarked
package dev.talweg.organizer;

import org.jspecify.annotations.NullMarked;
