package dev.talweg.submission;

import dev.talweg.check.Check;
import dev.talweg.check.Finding;
import dev.talweg.check.Subject;
import jakarta.inject.Singleton;

/** Whether programs can be judged here, and behind which walls. */
@Singleton
class PythonCheck implements Check {

    private final Courtroom courtroom;

    PythonCheck(Courtroom courtroom) {
        this.courtroom = courtroom;
    }

    @Override
    public Subject subject() {
        return Subject.PYTHON;
    }

    @Override
    public Finding look() {
        SandboxStatus status = courtroom.sandboxStatus();
        return switch (status.tier()) {
            case "STARTING" -> SandboxWords.starting(subject());
            case "ELSEWHERE" -> SandboxWords.elsewhere(subject());
            case "OFF" ->
                Finding.bad(
                        subject(),
                        "Python is off; settings still work. " + status.detail(),
                        "It needs a Linux kernel with seccomp for plain users, which every usual one has; a container's"
                                + " seccomp profile must not forbid it. Then restart the server.");
            default -> SandboxWords.standing(subject(), "Python", status);
        };
    }
}
