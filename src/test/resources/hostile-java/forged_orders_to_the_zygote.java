// Expect: PROTOCOL unknown type 32
import java.io.*;
import java.nio.*;

class A {
    static void frame(int length, int type, byte[] payload) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(5 + payload.length).order(ByteOrder.LITTLE_ENDIAN);
        frame.putInt(length).put((byte) type).put(payload);
        new FileOutputStream(FileDescriptor.out).write(frame.array());
    }

    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        frame(4, 0x20, new byte[4]);
        Thread.sleep(100_000);
        return x0;
    }
}
