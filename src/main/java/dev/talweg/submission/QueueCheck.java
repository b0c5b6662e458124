package dev.talweg.submission;

import dev.talweg.check.Check;
import dev.talweg.check.Finding;
import dev.talweg.check.Subject;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** How many wait to be judged, how many are, and for how long the oldest has waited. */
@Singleton
class QueueCheck implements Check {

    /** People look up from their screens. */
    private static final Duration LONG = Duration.ofSeconds(30);

    private final JudgeConfig config;
    private final Clock clock;

    QueueCheck(JudgeConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Subject subject() {
        return Subject.QUEUE;
    }

    @Override
    public Finding look() {
        return QuarkusTransaction.joiningExisting()
                .call(() -> finding(Queue.at(clock.instant()), Judging.count("state", JudgingState.RUNNING)));
    }

    Finding finding(Queue queue, long running) {
        if (queue.waiting() == 0)
            return Finding.good(
                    subject(), "Nothing waits to be judged" + (running == 0 ? "." : "; " + running + " being judged."));
        String sentence = queue.waiting() + " waiting (" + queue.scored() + " scored, " + queue.practice()
                + " practice), " + running + " being judged; the oldest has waited "
                + queue.oldest().toSeconds() + " s.";
        if (queue.oldest().compareTo(QueueHealth.TOO_LONG) >= 0) return Finding.bad(subject(), sentence, noneJudges());
        return queue.oldest().compareTo(LONG) < 0
                ? Finding.good(subject(), sentence)
                : Finding.look(
                        subject(),
                        sentence,
                        "Scored ones go first, and nothing is lost. A machine with more processors judges more at once"
                                + " (talweg.judge.slots), so does a second node.");
    }

    private String noneJudges() {
        return config.enabled()
                ? "Nobody seems to judge any more. Look at Python above, and restart the server: what waits is kept."
                : "This server does not judge (talweg.judge.enabled). Start the node that does.";
    }
}
