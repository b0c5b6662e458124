package dev.talweg.workshop;

/** Somebody joined; said after the commit. */
public record ParticipantJoined(String workshop, String nickname, long participants) {}
