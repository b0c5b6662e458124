/** Workshops, rounds, participants and organizers. */
@NullMarked
package dev.talweg.workshop;

import org.jspecify.annotations.NullMarked;
