package dev.talweg.guest;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs the program on one instance after the other, each with its classes loaded afresh, until there are no more. What
 * harness.py is to Python.
 */
final class Tasks {

    private static final byte DONE = 0;
    private static final byte DESCEND = 1;

    private final Channel channel;
    private final Map<String, byte[]> classes;

    Tasks(Channel channel, Map<String, byte[]> classes) {
        this.channel = channel;
        this.classes = classes;
    }

    /** @throws Throwable whatever the program throws */
    void run() throws Throwable {
        while (true) {
            ByteBuffer task = Channel.buffer(channel.ask(new byte[] {Question.NEXT}));
            byte kind = task.get();
            if (kind == DONE) return;
            try {
                if (kind == DESCEND) descend(task);
                else answer(task);
            } catch (Unfit unfit) {
                say(Question.UNFIT, unfit.sentence().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void descend(ByteBuffer task) throws Throwable {
        int dimension = task.getInt();
        int budget = task.getInt();
        int examples = task.getInt();
        Chance.settle(task.getInt());
        Shape shape = new Shape(dimension);
        Object start = shape.numbers(task);
        Oracle oracle = new AskingOracle(channel, dimension, budget, examples);
        Method minimize =
                new Submission(classes).method("minimize", "Oracle oracle, double[] x0", Oracle.class, double[].class);
        try {
            String wanted = "the point it stands by, " + dimension + " numbers";
            handIn(call(minimize, oracle, start), shape, "minimize", wanted);
        } catch (Diverged over) {
            say(Question.ENDED, new byte[0]);
        }
    }

    private void answer(ByteBuffer task) throws Throwable {
        Chance.settle(task.getInt());
        byte[] letters = new byte[task.get()];
        task.get(letters);
        String name = new String(letters, StandardCharsets.UTF_8);
        Shape[] shapes = new Shape[task.get()];
        Object[] arguments = new Object[shapes.length];
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = Shape.read(task);
            arguments[i] = shapes[i].numbers(task);
        }
        Shape wanted = Shape.read(task);
        Class<?>[] types = Stream.of(shapes).map(Shape::type).toArray(Class<?>[]::new);
        String words = Stream.of(types).map(Class::getSimpleName).collect(Collectors.joining(", "));
        Method function = new Submission(classes).method(name, words, types);
        handIn(call(function, arguments), wanted, name, wanted.words());
    }

    private static @Nullable Object call(Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private void handIn(@Nullable Object result, Shape shape, String name, String wanted) throws Unfit {
        byte[] numbers;
        try {
            numbers = shape.packed(result);
        } catch (IllegalArgumentException e) {
            throw new Unfit(name + " returned " + kind(result) + "; it should return " + wanted + ".");
        }
        say(Question.RESULT, numbers);
    }

    private void say(byte kind, byte[] words) {
        byte[] question = new byte[1 + words.length];
        question[0] = kind;
        System.arraycopy(words, 0, question, 1, words.length);
        channel.ask(question);
    }

    private static String kind(@Nullable Object result) {
        if (result == null) return "nothing";
        if (result instanceof List<?> list) return "a list of length " + list.size();
        StringBuilder lengths = new StringBuilder();
        Class<?> type = result.getClass();
        Object level = result;
        while (type.isArray()) {
            int length = level == null ? 0 : Array.getLength(level);
            lengths.append('[').append(length).append(']');
            level = length == 0 ? null : Array.get(level, 0);
            type = type.getComponentType();
        }
        return lengths.isEmpty() ? "a " + type.getSimpleName() : type.getSimpleName() + lengths;
    }
}
