/** What an author of exercises needs at a terminal: a new folder to begin with, and the proof of what is in one. */
@NullMarked
package dev.talweg.author;

import org.jspecify.annotations.NullMarked;
