// Expect: DIED exit status 1
import java.lang.reflect.Field;

class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        Field field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
        field.setAccessible(true);
        Object unsafe = field.get(null);
        unsafe.getClass().getMethod("putAddress", long.class, long.class).invoke(unsafe, 0L, 0L);
        return x0;
    }
}
