package dev.talweg.check;

/** Looks at one thing. Every bean of this type has its line on the page. */
public interface Check {

    Subject subject();

    /** Looks now; may ask the database. What it throws is a finding, too: a bad one. */
    Finding look();
}
