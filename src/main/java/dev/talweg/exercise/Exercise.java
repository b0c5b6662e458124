package dev.talweg.exercise;

import dev.talweg.engine.objective.Surface;
import dev.talweg.sandbox.Limits;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One exercise, as its folder describes it. Immutable.
 *
 * @param slug the folder's name without the leading number, as in URLs
 * @param digest SHA-256 in hexadecimal over the files that a judging depends on; another digest is another exercise
 *     version
 * @param task what is to be done, with the hidden instances that a secret draws
 */
public record Exercise(String slug, String digest, Introduction introduction, Rules rules, Task task) {

    public String title() {
        return introduction.title();
    }

    public String summary() {
        return introduction.summary();
    }

    public Level level() {
        return introduction.level();
    }

    /** What a participant reads, in Markdown with formulas between dollar signs. */
    public String statement() {
        return introduction.statement();
    }

    /** What the editor shows first, by language. */
    public Map<Language, String> starters() {
        return introduction.starters();
    }

    /** What a submission may be written in. */
    public Set<Language> languages() {
        EnumSet<Language> languages = EnumSet.noneOf(Language.class);
        languages.addAll(starters().keySet());
        return Collections.unmodifiableSet(languages);
    }

    public Kind kind() {
        return task.kind();
    }

    /** What one run may ask for, in {@link #unit()}. */
    public int budget() {
        return rules.budget();
    }

    /** What the budget counts: "oracle calls", "example gradients" or "cases". */
    public String unit() {
        return switch (kind()) {
            case MINIMIZE -> "oracle calls";
            case LEARN -> "example gradients";
            case FUNCTION -> "cases";
        };
    }

    /** The number of variables to be chosen; for a function the number of its largest answer. */
    public int dimension() {
        return task.dimension();
    }

    /** Whether there are examples to learn from. */
    public boolean hasData() {
        return task.hasData();
    }

    /** How many hidden instances (for a function: cases) are scored. */
    public int instances() {
        return rules.instances();
    }

    public Limits limits() {
        return rules.limits();
    }

    /** What may be set without code; empty where the exercise takes no settings. */
    public List<SettingField> settings() {
        return rules.settings();
    }

    /** Settings of the marked rows and ghosts by their names, such as "Momentum", in the order of the folder. */
    public Map<String, String> baselines() {
        return rules.baselines();
    }

    /** The public instance for drawing, where it has two dimensions. */
    public Optional<Surface> surface() {
        return task.surface();
    }
}
