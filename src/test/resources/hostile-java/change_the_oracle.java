// Expect: FAILED BudgetExceeded
import java.lang.reflect.Field;

class A {
    static double[] minimize(Oracle oracle, double[] x0) throws Exception {
        for (String name : new String[] {"budget", "used"}) {
            Field field = oracle.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.setInt(oracle, name.equals("budget") ? 1_000_000 : -1_000_000);
        }
        while (true) oracle.gradient(x0);
    }
}
