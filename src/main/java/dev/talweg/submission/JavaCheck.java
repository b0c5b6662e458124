package dev.talweg.submission;

import dev.talweg.check.Check;
import dev.talweg.check.Finding;
import dev.talweg.check.Subject;
import jakarta.inject.Singleton;

/** Whether Java can be judged here, too. An evening does well without. */
@Singleton
class JavaCheck implements Check {

    private final Courtroom courtroom;
    private final JudgeConfig config;

    JavaCheck(Courtroom courtroom, JudgeConfig config) {
        this.courtroom = courtroom;
        this.config = config;
    }

    @Override
    public Subject subject() {
        return Subject.JAVA;
    }

    @Override
    public Finding look() {
        SandboxStatus status = courtroom.javaStatus();
        if (config.enabled() && !config.java())
            return Finding.good(subject(), "Java is off, as talweg.judge.java says. Python and settings are judged.");
        return switch (status.tier()) {
            case "STARTING" -> SandboxWords.starting(subject());
            case "ELSEWHERE" -> SandboxWords.elsewhere(subject());
            case "OFF" ->
                Finding.look(
                        subject(),
                        "Java is off; Python and settings are judged. " + status.detail(),
                        "It needs a JDK (not a JRE), and a kernel with Landlock (5.13 or newer) or bubblewrap. Then restart"
                                + " the server; or set talweg.judge.java to false, and nobody is offered it.");
            default -> SandboxWords.standing(subject(), "Java", status);
        };
    }
}
