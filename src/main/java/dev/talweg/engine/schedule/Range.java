package dev.talweg.engine.schedule;

/** What a schedule moves a learning rate or a momentum between. */
public record Range(double least, double most) {

    public Range {
        if (!(least <= most)) throw new IllegalArgumentException("no range from " + least + " to " + most);
    }
}
