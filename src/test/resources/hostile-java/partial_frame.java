// Expect: WALL_TIME
import java.io.*;
import java.nio.*;

class A {
    static void frame(int length, int type, byte[] payload) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(5 + payload.length).order(ByteOrder.LITTLE_ENDIAN);
        frame.putInt(length).put((byte) type).put(payload);
        new FileOutputStream(FileDescriptor.out).write(frame.array());
    }

    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        frame(100, 0x12, new byte[3]);
        Thread.sleep(1_000_000);
        return x0;
    }
}
