package dev.talweg.chaos;

import java.util.ArrayList;
import java.util.List;

/** What an audit found: a line for each thing that is not as it must be. */
record Findings(List<String> lost, List<String> doubled, List<String> unequal) {

    Findings() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    boolean areNone() {
        return lost.isEmpty() && doubled.isEmpty() && unequal.isEmpty();
    }

    List<String> all() {
        List<String> all = new ArrayList<>();
        lost.forEach(line -> all.add("lost: " + line));
        doubled.forEach(line -> all.add("double: " + line));
        unequal.forEach(line -> all.add("unequal: " + line));
        return all;
    }
}
