package dev.talweg.workshop;

import dev.talweg.http.ProblemException;

/** Somebody in this workshop has the name already, or one that looks like it. */
final class NicknameTaken extends ProblemException {

    private static final long serialVersionUID = 1L;

    private NicknameTaken(String name, String advice) {
        super(409, "“" + name + "” is taken in this workshop. " + advice);
    }

    static NicknameTaken byAPerson(Nickname nickname) {
        return new NicknameTaken(nickname.shown(), "Choose another, or come back with your resume code if it is you.");
    }

    static NicknameTaken byATeam(Nickname name) {
        return new NicknameTaken(
                name.shown(), "Choose another name for your team, or join that one with the code its members see.");
    }
}
