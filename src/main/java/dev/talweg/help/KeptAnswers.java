package dev.talweg.help;

import dev.talweg.http.BadInput;
import dev.talweg.workshop.Audit;
import dev.talweg.workshop.Deed;
import dev.talweg.workshop.Workshop;
import dev.talweg.workshop.WorkshopCopied;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A workshop's own answers, kept to be given with one click; a copy of the workshop has the same. */
@ApplicationScoped
class KeptAnswers {

    private static final int MOST = 20;
    private static final int LONGEST = 500;

    private final HelpNews news;
    private final Audit audit;

    KeptAnswers(HelpNews news, Audit audit) {
        this.news = news;
        this.audit = audit;
    }

    /** Keeps these in the place of those before. */
    void keep(String typed, @Nullable List<String> answers) {
        if (answers == null) throw new BadInput("Please say which answers are to be kept.");
        List<String> texts =
                answers.stream().map(KeptAnswers::tidied).distinct().toList();
        if (texts.size() > MOST) throw new BadInput("A workshop keeps at most " + MOST + " answers.");
        String code = QuarkusTransaction.requiringNew().call(() -> {
            Workshop workshop = Workshop.locked(typed);
            String before = told(KeptAnswer.of(workshop));
            KeptAnswer.keep(workshop, texts);
            audit.note(workshop, new Deed("kept answers", workshop.name(), before, told(texts)));
            return workshop.code();
        });
        news.changedIn(code);
    }

    void copied(@Observes WorkshopCopied copied) {
        List<String> texts = KeptAnswer.of(Workshop.findById(copied.from()));
        KeptAnswer.keep(Workshop.findById(copied.to()), texts);
    }

    private static String tidied(@Nullable String answer) {
        if (answer == null || answer.isBlank()) throw new BadInput("Please write each answer, or take it out.");
        return Words.of(answer, "An answer that is kept", LONGEST).text();
    }

    private static String told(List<String> texts) {
        return texts.isEmpty() ? "none" : String.join(" | ", texts);
    }
}
