package dev.talweg.exercise;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All exercises of a folder, in the order of their leading numbers, as it stands: {@link #refresh} reads what has
 * changed. A broken exercise is listed with its reason and takes no other down; one that was sound before stays as it
 * was, and so does, for those who know its slug, one whose folder is gone. Safe for use by several threads.
 */
public final class Catalogue {

    /** An evening's worth of somebody who saves after every word. */
    private static final int MOST_VERSIONS = 500;

    private final Path folder;
    private final Map<String, Exercise> versions = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Exercise> eldest) {
            return size() > MOST_VERSIONS;
        }
    });
    private Map<String, String> read = Map.of();
    private Map<String, String> seen = Map.of();
    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<String, Exercise> lastGood = new LinkedHashMap<>();
    private volatile Shelf shelf = new Shelf(List.of(), List.of(), Map.of());

    private Catalogue(Path folder) {
        this.folder = folder;
    }

    /**
     * An exercise that could not be read.
     *
     * @param folder the folder's name
     * @param file in it; null where it is the folder itself that is wrong
     * @param line of the file, from 1; null where no line is to blame
     * @param reason without a full stop
     */
    public record Broken(
            String folder, @Nullable String file, @Nullable Integer line, String reason) {

        /** File, line and reason in one. */
        public String sentence() {
            return (file == null ? "" : file + (line == null ? "" : ", line " + line) + ": ") + reason;
        }
    }

    /** A folder: what is sound of it, and what is wrong with it now. */
    private record Entry(@Nullable Exercise sound, @Nullable Broken broken) {}

    private record Shelf(List<Exercise> exercises, List<Broken> broken, Map<String, Exercise> bySlug) {}

    /**
     * Reads every exercise of a folder.
     *
     * @throws IOException when the folder itself cannot be listed
     */
    public static Catalogue read(Path folder) throws IOException {
        Catalogue catalogue = new Catalogue(folder);
        catalogue.readChanged(Footprints.of(folder));
        return catalogue;
    }

    /**
     * Reads again what has changed, once it has come to rest: what looked otherwise at the last call is left for the next
     * one, so that a checkout of many files is read when it is over.
     *
     * @return whether anything was read
     */
    public synchronized boolean refresh() {
        Map<String, String> now;
        try {
            now = Footprints.of(folder);
        } catch (IOException away) {
            return false; // as when a checkout swaps the folder: what was read stays
        }
        boolean still = now.equals(seen);
        seen = now;
        if (!still || now.equals(read)) return false;
        readChanged(now);
        return true;
    }

    /** The sound exercises; of one that is broken now, its last sound state. */
    public List<Exercise> exercises() {
        return shelf.exercises;
    }

    /** What does not load, and why. */
    public List<Broken> broken() {
        return shelf.broken;
    }

    /** The exercise of that slug, if there is or was a sound one. */
    public Optional<Exercise> find(String slug) {
        return Optional.ofNullable(shelf.bySlug.get(slug));
    }

    /** The exercise as it was when it had that digest, if it was read since the catalogue was. */
    public Optional<Exercise> version(String slug, String digest) {
        return Optional.ofNullable(versions.get(slug + "/" + digest));
    }

    private synchronized void readChanged(Map<String, String> now) {
        for (Map.Entry<String, String> each : now.entrySet()) {
            if (!each.getValue().equals(read.get(each.getKey()))) entries.compute(each.getKey(), this::entry);
        }
        entries.keySet().retainAll(now.keySet());
        read = now;
        seen = now;
        shelve();
    }

    private Entry entry(String name, @Nullable Entry before) {
        try {
            return new Entry(ExerciseFolder.read(folder.resolve(name)), null);
        } catch (BrokenExercise e) {
            return new Entry(before == null ? null : before.sound, new Broken(name, e.file(), e.line(), e.reason()));
        } catch (IOException | RuntimeException e) {
            return new Entry(
                    before == null ? null : before.sound, new Broken(name, null, null, String.valueOf(e.getMessage())));
        }
    }

    private void shelve() {
        Map<String, Exercise> sound = new LinkedHashMap<>();
        List<Broken> broken = new ArrayList<>();
        entries.forEach((name, entry) -> {
            if (entry.broken != null) broken.add(entry.broken);
            if (entry.sound == null) return;
            Exercise other = sound.putIfAbsent(entry.sound.slug(), entry.sound);
            if (other == null) versions.put(entry.sound.slug() + "/" + entry.sound.digest(), entry.sound);
            else broken.add(new Broken(name, null, null, "another exercise is called " + other.slug()));
        });
        lastGood.putAll(sound);
        shelf = new Shelf(List.copyOf(sound.values()), List.copyOf(broken), Map.copyOf(lastGood));
    }
}
