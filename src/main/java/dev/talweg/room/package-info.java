/** The room as organizers see it: who is where, and a rehearsal with nobody in it. */
@NullMarked
package dev.talweg.room;

import org.jspecify.annotations.NullMarked;
