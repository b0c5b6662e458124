package dev.talweg.workshop;

import dev.talweg.http.ProblemException;

/** As many are in a team as may be. */
final class TeamFull extends ProblemException {

    private static final long serialVersionUID = 1L;

    TeamFull(String name, int most) {
        super(409, "“" + name + "” has " + most + " members already, as many as a team may have. Found another one.");
    }
}
