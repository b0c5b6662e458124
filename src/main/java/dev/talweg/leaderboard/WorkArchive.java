package dev.talweg.leaderboard;

import dev.talweg.draft.Unfinished;
import dev.talweg.submission.Handed;
import dev.talweg.submission.Work;
import dev.talweg.workshop.Participant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Everything that one participant has written, as a zip: each submission in the folder of its exercise, drafts beside
 * them, and a table of all. Written while it is read, a few sources at a time: a slow phone holds no connection to the
 * database.
 */
record WorkArchive(String title, boolean ofATeam, List<Handed> handed, List<Unfinished> drafts) {

    private static final int AT_A_TIME = 20;

    /** What the participant, or the team that they play for, has written up to now. */
    static WorkArchive of(Participant participant) {
        Participant competitor = participant.competitor();
        boolean team = participant.team().isPresent();
        String who = team ? participant.nickname() + " of " + competitor.nickname() : participant.nickname();
        return new WorkArchive(
                participant.workshop().name() + ": " + who, team, Handed.of(competitor), Unfinished.of(participant));
    }

    void writeTo(OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, "README.md", readme(), lastTime());
            put(zip, "results.csv", table(), lastTime());
            for (Unfinished draft : drafts) put(zip, WorkFile.of(draft), draft.source(), draft.savedAt());
            for (int first = 0; first < handed.size(); first += AT_A_TIME) {
                List<Handed> some = handed.subList(first, Math.min(handed.size(), first + AT_A_TIME));
                List<UUID> ids = some.stream().map(Handed::id).toList();
                Map<UUID, String> sources = QuarkusTransaction.requiringNew().call(() -> Work.sources(ids));
                for (int i = 0; i < some.size(); i++)
                    put(
                            zip,
                            WorkFile.of(first + i + 1, some.get(i)),
                            sources.getOrDefault(ids.get(i), ""),
                            some.get(i).at());
            }
        }
    }

    private String readme() {
        String together = ofATeam
                ? "\nWhat your team was writing together and did not hand in stays in the workspace: copy it from there.\n"
                : "";
        return """
                # %s

                Each folder is an exercise. Its files are what you handed in, numbered in the order of the evening, with what
                came of it; `draft` is what you were still writing. `results.csv` lists them all.
                %s""".formatted(title, together);
    }

    private String table() {
        StringBuilder table = new StringBuilder(Csv.line(List.of(
                "number", "file", "exercise", "handed in", "practice", "verdict", "score", "oracle calls", "author")));
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < handed.size(); i++) {
            Handed one = handed.get(i);
            cells.clear();
            cells.add(String.valueOf(i + 1));
            cells.add(WorkFile.of(i + 1, one));
            cells.add(one.exercise());
            cells.add(one.at().toString());
            cells.add(one.practice() ? "yes" : "no");
            cells.add(Csv.text(one.verdict()));
            cells.add(Csv.text(one.score()));
            cells.add(Csv.text(one.oracleCalls()));
            cells.add(Csv.text(one.author()));
            table.append(Csv.line(cells));
        }
        return table.toString();
    }

    private Instant lastTime() {
        return handed.isEmpty() ? Instant.EPOCH : handed.get(handed.size() - 1).at();
    }

    private static void put(ZipOutputStream zip, String name, String text, Instant at) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        if (at.isAfter(Instant.EPOCH)) entry.setLastModifiedTime(FileTime.from(at));
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
