package dev.talweg.exercise;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a submission is written in: a program in some language, or settings for an optimiser of the engine (no code). */
public enum Language {
    @JsonProperty("python")
    PYTHON("python.py", "Python"),
    @JsonProperty("java")
    JAVA("Solution.java", "Java"),
    @JsonProperty("settings")
    SETTINGS("settings.yaml", "settings");

    private final String fileName;
    private final String words;

    Language(String fileName, String words) {
        this.fileName = fileName;
        this.words = words;
    }

    /** Within a sentence. */
    public String words() {
        return words;
    }

    /** What a starter in it is called. */
    String fileName() {
        return fileName;
    }
}
