package dev.talweg.workshop;

import java.util.Optional;

/** Somebody joined; said after the commit. */
public record ParticipantJoined(String workshop, String nickname, Optional<String> team, long participants) {}
