package dev.talweg.submission;

import dev.talweg.check.Finding;
import dev.talweg.check.Subject;

/** What there is to say of a sandbox's walls, whichever the language. */
final class SandboxWords {

    private SandboxWords() {}

    static Finding starting(Subject subject) {
        return Finding.look(
                subject, "The sandbox is starting.", "It takes seconds, the first time up to a minute. Programs wait.");
    }

    static Finding elsewhere(Subject subject) {
        return Finding.good(subject, "Programs run on other nodes; this one does not judge (talweg.judge.enabled).");
    }

    /** One wall holds; two are better. */
    static Finding standing(Subject subject, String language, SandboxStatus status) {
        Finding finding = Finding.good(subject, language + " runs in a sandbox. " + status.detail());
        return status.tier().equals("SECCOMP")
                ? finding.better("This holds. A second wall around it would be bubblewrap: install it, let plain users"
                        + " make namespaces, and restart the server.")
                : finding;
    }
}
