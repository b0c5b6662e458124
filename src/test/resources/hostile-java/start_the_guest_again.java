// Expect: PROTOCOL unknown type 16
import java.lang.reflect.Method;

class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        Method main = Class.forName("dev.talweg.guest.Guest").getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        main.invoke(null, (Object) new String[] {"forged walls"});
        return x0;
    }
}
