// Expect: STOPPED
import java.lang.reflect.*;

class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        Field field = oracle.getClass().getDeclaredField("channel");
        field.setAccessible(true);
        Object channel = field.get(oracle);
        Method ask = channel.getClass().getDeclaredMethod("ask", byte[].class);
        ask.setAccessible(true);
        ask.invoke(channel, (Object) new byte[] {4, 0, 0});
        return x0;
    }
}
