package dev.talweg.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Hands out one task, takes whatever its result is, and is done: just enough for a guest to call a program once. */
final class OneTask implements Dialogue {

    private static final byte NEXT = 0;
    private static final byte DESCEND = 1;
    private static final int BUDGET = 1;

    private boolean given;

    @Override
    public Reply answer(byte[] question) {
        if (question.length == 0 || question[0] != NEXT) return new Answer(new byte[0]);
        if (given) return new Answer(new byte[] {0});
        given = true;
        ByteBuffer task = ByteBuffer.allocate(17 + 8).order(ByteOrder.LITTLE_ENDIAN);
        return new Answer(task.put(DESCEND).putInt(1).putInt(BUDGET).array());
    }
}
