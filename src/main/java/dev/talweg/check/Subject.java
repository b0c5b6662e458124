package dev.talweg.check;

/** What is looked at, in the order of the page. */
public enum Subject {
    DATABASE,
    PYTHON,
    JAVA,
    EXERCISES,
    QUEUE,
    DISK,
    SOCKETS,
    VERSION
}
