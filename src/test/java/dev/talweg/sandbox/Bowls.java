package dev.talweg.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Instances of the bowl f(x) = |x|² in the words of the judge, each with a budget; keeps what is handed in. It refuses
 * nothing but what is beyond a thousand calls in all.
 */
final class Bowls implements Dialogue {

    private final int instances;
    private final int budget;
    final AtomicInteger calls = new AtomicInteger();
    final List<double[]> answers = new ArrayList<>();
    volatile String unfit = "";
    private int begun;
    private int used;

    Bowls(int instances, int budget) {
        this.instances = instances;
        this.budget = budget;
    }

    @Override
    public Reply answer(byte[] question) {
        if (question.length == 0) return new Stop();
        ByteBuffer in = ByteBuffer.wrap(question).order(ByteOrder.LITTLE_ENDIAN);
        return switch (in.get()) {
            case 0 -> next();
            case 1, 2 -> question.length == 17 ? asked(question[0], in) : new Stop();
            case 4 -> result(question, in);
            case 5 -> unfit(in);
            case 6 -> new Answer(new byte[0]);
            default -> new Stop();
        };
    }

    private Reply next() {
        if (begun == instances) return new Answer(new byte[] {0});
        begun++;
        used = 0;
        return new Answer(buffer(17 + 16)
                .put((byte) 1)
                .putInt(2)
                .putInt(budget)
                .putInt(0)
                .putInt(7)
                .putDouble(1)
                .putDouble(1)
                .array());
    }

    private Reply asked(byte kind, ByteBuffer in) {
        double x = in.getDouble();
        double y = in.getDouble();
        if (calls.incrementAndGet() > 1000) return new Stop();
        if (!Double.isFinite(x + y))
            return new Answer(buffer(5).put((byte) 2).putInt(used).array());
        if (used == budget)
            return new Answer(buffer(5).put((byte) 1).putInt(used).array());
        ByteBuffer out = buffer(kind == 1 ? 13 : 21).put((byte) 0).putInt(++used);
        return new Answer(
                (kind == 1 ? out.putDouble(x * x + y * y) : out.putDouble(2 * x).putDouble(2 * y)).array());
    }

    private Reply result(byte[] question, ByteBuffer in) {
        if (question.length != 17) return new Stop();
        answers.add(new double[] {in.getDouble(), in.getDouble()});
        return new Answer(new byte[0]);
    }

    private Reply unfit(ByteBuffer in) {
        unfit = StandardCharsets.UTF_8.decode(in).toString();
        return new Stop();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
