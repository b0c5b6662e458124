// Expect: FAILED OutOfMemoryError
import java.lang.reflect.*;

class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        Field field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
        field.setAccessible(true);
        Object unsafe = field.get(null);
        Method allocate = unsafe.getClass().getMethod("allocateMemory", long.class);
        Method fill = unsafe.getClass().getMethod("setMemory", long.class, long.class, byte.class);
        while (true) {
            try {
                fill.invoke(unsafe, allocate.invoke(unsafe, 16L << 20), 16L << 20, (byte) 1);
            } catch (InvocationTargetException e) {
                throw (Error) e.getCause();
            }
        }
    }
}
