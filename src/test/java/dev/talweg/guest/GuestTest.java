package dev.talweg.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The guest's parts as they are, in this machine; as a whole it is tested in the sandbox. */
class GuestTest {

    private static final Javac JAVAC = new Javac(ToolProvider.getSystemJavaCompiler());

    @Test
    void placesAreThoseOfTheParticipantsText() {
        String text = """
                // Random
                package a.b ; import java.util.*;
                class A {
                    Random r = new Random( ), s = new java.util.Random() {}; int z = "é";
                }
                """;
        Refused refused = refused(text);
        assertThat(refused.mistakes()).hasSize(1);
        Refused.Mistake mistake = refused.mistakes().get(0);
        assertThat(text.substring(mistake.place())).startsWith("\"é\"");
        assertThat(mistake.message()).isEqualTo("incompatible types: String cannot be converted to int");
        Failure failure = Failure.of(refused, new Source(text));
        assertThat(failure.line()).isEqualTo(4);
        assertThat(failure.trace()).endsWith(" int z = \"é\";\n" + " ".repeat(4 + 65) + "^");
    }

    @Test
    void ownClassesAreLeftAlone() throws Exception {
        String text = "class A { static class Random {} Object r = new Random(); class Oracle {} class Chance {} }";
        assertThat(JAVAC.compile(new Source(text))).containsOnlyKeys("A", "A$Random", "A$Oracle", "A$Chance");
    }

    @Test
    void severalMistakesAreToldOneAfterTheOther() {
        String text = "class A {\n    int a = x;\n    int b = y;\n}\n";
        Failure failure = Failure.of(refused(text), new Source(text));
        assertThat(failure.message()).isEqualTo("cannot find symbol; symbol: variable x; location: class A");
        assertThat(failure.trace())
                .isEqualTo("line 2\n    int a = x;\n            ^\nline 3\n    int b = y;\n            ^\n"
                        + "cannot find symbol; symbol: variable y; location: class A");
    }

    @Test
    void aFunctionIsCalledWithNumbersInTheirShapes() throws Throwable {
        Map<String, byte[]> classes = JAVAC.compile(new Source("""
                import java.util.*;

                interface Functions {
                    static List<Double> f(double a, double[] w, double[][] X) {
                        return List.of(a + w[1], X[1][0]);
                    }
                }
                """));
        ByteBuffer task =
                Channel.buffer(200).put((byte) 2).putInt(0).put((byte) 1).put((byte) 'f');
        task.put((byte) 3).put((byte) 0).putDouble(1);
        task.put((byte) 1).putInt(2).putDouble(0).putDouble(2);
        task.put((byte) 2).putInt(2).putInt(1).putDouble(0).putDouble(7);
        task.put((byte) 1).putInt(2);
        ByteBuffer said = said(classes, task);
        assertThat(said.get()).isEqualTo(Question.RESULT);
        assertThat(List.of(said.getDouble(), said.getDouble())).containsExactly(3.0, 7.0);
    }

    @Test
    void aWrongAnswerIsDescribed() throws Throwable {
        Map<String, byte[]> classes =
                JAVAC.compile(new Source("class A { static double[][] f() { return new double[3][2]; } }"));
        ByteBuffer task =
                Channel.buffer(20).put((byte) 2).putInt(0).put((byte) 1).put((byte) 'f');
        ByteBuffer said = said(classes, task.put((byte) 0).put((byte) 1).putInt(3));
        assertThat(said.get()).isEqualTo(Question.UNFIT);
        assertThat(StandardCharsets.UTF_8.decode(said).toString())
                .isEqualTo("f returned double[3][2]; it should return double[3].");
    }

    @Test
    void theFirstMethodThatFitsIsTaken() throws Exception {
        Map<String, byte[]> classes = JAVAC.compile(new Source("""
                class A { static int f(int a) { return 0; } class Inner { int f() { return 1; } } }
                enum B { X; private static int f() { return 2; } }
                """));
        Method found = new Submission(classes).method("f", "");
        assertThat(found.invoke(null)).isEqualTo(2);
        assertThatThrownBy(() -> new Submission(classes).method("f", "double", double.class))
                .hasMessage("There is no static method f(double); yours takes (int).");
    }

    @Test
    void mistakesInAskingAreExplained() {
        Oracle oracle = new AskingOracle(
                new Channel(new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream()), 2, 9, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> oracle.value(1))
                .withMessage("x must be 2 numbers, not 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> oracle.gradient((double[]) null))
                .withMessage("x must be 2 numbers, not null");
        assertThatThrownBy(() -> oracle.batchGradient(new double[2], 3))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("this oracle has no examples, so it has no batchGradient; ask for gradient(x)");
    }

    private static Refused refused(String text) {
        try {
            throw new AssertionError(JAVAC.compile(new Source(text)).keySet());
        } catch (Refused refused) {
            return refused;
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What the program says to one task. */
    private static ByteBuffer said(Map<String, byte[]> classes, ByteBuffer task) throws Throwable {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        Channel other = new Channel(new ByteArrayInputStream(new byte[0]), answers);
        byte[] bytes = new byte[task.position()];
        task.rewind().get(bytes);
        other.send(Channel.ANSWER, bytes);
        other.send(Channel.ANSWER, new byte[0]);
        other.send(Channel.ANSWER, new byte[] {0});
        ByteArrayOutputStream questions = new ByteArrayOutputStream();
        new Tasks(new Channel(new ByteArrayInputStream(answers.toByteArray()), questions), classes).run();
        // Behind the frame that asks for a task.
        ByteBuffer said = Channel.buffer(questions.toByteArray()).position(6);
        int length = said.getInt();
        said.get();
        return said.slice(said.position(), length).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    }
}
