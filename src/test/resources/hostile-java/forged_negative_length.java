// Expect: PROTOCOL 4294967295 bytes
import java.io.*;
import java.nio.*;

class A {
    static void frame(int length, int type, byte[] payload) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(5 + payload.length).order(ByteOrder.LITTLE_ENDIAN);
        frame.putInt(length).put((byte) type).put(payload);
        new FileOutputStream(FileDescriptor.out).write(frame.array());
    }

    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        frame(-1, 0x12, new byte[0]);
        Thread.sleep(100_000);
        return x0;
    }
}
