package dev.talweg.leaderboard;

import java.util.List;

/**
 * A board as it is shown.
 *
 * @param seq number of the live message after which it looked like this
 * @param full whether these are all rows, or only those that changed since a number asked for
 * @param frozen whether some round's results since its freeze are held back
 */
record Leaderboard(long seq, boolean full, boolean frozen, List<Column> exercises, List<Standing> standings) {

    /** One exercise's column. */
    record Column(String slug, String title) {}
}
