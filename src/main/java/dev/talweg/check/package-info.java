/** Whether the server is well: each feature tells of itself, one page shows it. */
@NullMarked
package dev.talweg.check;

import org.jspecify.annotations.NullMarked;
