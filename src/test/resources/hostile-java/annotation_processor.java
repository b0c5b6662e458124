// Expect: FAILED CompileError annotation.processing
import javax.annotation.processing.*;

@SupportedAnnotationTypes("*")
public class Evil extends AbstractProcessor {
    static {
        System.out.println("run by the compiler");
    }
}
