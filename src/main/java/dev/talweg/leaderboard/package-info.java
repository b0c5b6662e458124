/** Standings: a pure ranking, and the public and jury boards that show it. */
@NullMarked
package dev.talweg.leaderboard;

import org.jspecify.annotations.NullMarked;
