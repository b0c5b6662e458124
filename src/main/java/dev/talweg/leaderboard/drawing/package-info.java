/** Races as shapes for a page that needs no script: contours of a surface, paths over it, falling curves. */
@NullMarked
package dev.talweg.leaderboard.drawing;

import org.jspecify.annotations.NullMarked;
