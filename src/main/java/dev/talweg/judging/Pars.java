package dev.talweg.judging;

import dev.talweg.exercise.Exercise;
import dev.talweg.exercise.Instance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Remembers the pars of the last rounds, so that the reference runs once a round. Safe for use by several threads. */
final class Pars {

    private static final int MOST = 64;

    private final Map<Key, Par> pars = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Par> eldest) {
            return size() > MOST;
        }
    };

    Par of(Exercise exercise, String secret, List<Instance> instances) {
        Key key = new Key(exercise.slug(), exercise.digest(), secret);
        synchronized (pars) {
            Par known = pars.get(key);
            if (known != null) return known;
        }
        Par fresh = Par.of(exercise, instances);
        synchronized (pars) {
            pars.put(key, fresh);
        }
        return fresh;
    }

    private record Key(String slug, String digest, String secret) {}
}
