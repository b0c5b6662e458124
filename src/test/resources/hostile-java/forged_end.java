// Expect: COMPLETED
// A program may say that it is done: what it says decides nothing.
import java.io.*;
import java.nio.*;

class A {
    static void frame(int length, int type, byte[] payload) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(5 + payload.length).order(ByteOrder.LITTLE_ENDIAN);
        frame.putInt(length).put((byte) type).put(payload);
        new FileOutputStream(FileDescriptor.out).write(frame.array());
    }

    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        frame(0, 0x13, new byte[0]);
        while (true) Math.sqrt(2);
    }
}
