/** The door: how the server starts, and the database that it brings along where none is configured. */
@NullMarked
package dev.talweg;

import org.jspecify.annotations.NullMarked;
