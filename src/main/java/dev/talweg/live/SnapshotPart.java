package dev.talweg.live;

/** A part of what a client is told when its socket opens; each feature that has one is a bean of this type. */
public interface SnapshotPart {

    /** The member's name in the snapshot message. */
    String name();

    /** The member's value as of now, as everybody in the workshop may see it. */
    Object of(String workshopCode);
}
