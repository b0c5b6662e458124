/** What participants are writing and have not handed in yet: kept here, so that it waits on each of their devices. */
@NullMarked
package dev.talweg.draft;

import org.jspecify.annotations.NullMarked;
