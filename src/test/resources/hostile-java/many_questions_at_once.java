// Expect: PROTOCOL before it had heard
import java.io.*;
import java.nio.*;

class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        ByteBuffer many = ByteBuffer.allocate(22 * 1000).order(ByteOrder.LITTLE_ENDIAN);
        while (many.hasRemaining()) many.putInt(17).put((byte) 0x12).put((byte) 1).putDouble(1).putDouble(1);
        while (true) new FileOutputStream(FileDescriptor.out).write(many.array());
    }
}
