package dev.talweg.exercise;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a submission is written in: a program, or settings for an optimiser of the engine (no code). */
public enum Language {
    @JsonProperty("python")
    PYTHON("python.py"),
    @JsonProperty("settings")
    SETTINGS("settings.yaml");

    private final String fileName;

    Language(String fileName) {
        this.fileName = fileName;
    }

    /** What a starter in it is called. */
    String fileName() {
        return fileName;
    }
}
