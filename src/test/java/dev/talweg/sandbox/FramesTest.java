package dev.talweg.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FramesTest {

    @Test
    void whatIsWrittenIsReadHoweverItArrives() throws IOException {
        byte[] small = {1, 2, 3};
        byte[] large = new byte[Frames.LARGEST];
        new Random(1).nextBytes(large);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Frames writer = new Frames(InputStream.nullInputStream(), out);
        writer.write(Frames.ASK, small);
        writer.write(Frames.ANSWER, large);
        writer.write(Frames.DONE, new byte[0]);

        Frames reader = new Frames(new Dripping(out.toByteArray()), OutputStream.nullOutputStream());

        assertThat(reader.read().payload()).isEqualTo(small);
        assertThat(reader.read().payload()).isEqualTo(large);
        Frames.Frame last = reader.read();
        assertThat(last.type()).isEqualTo(Frames.DONE);
        assertThat(last.payload()).isEmpty();
        assertThatThrownBy(reader::read).isInstanceOf(EOFException.class);
    }

    @Test
    void refusesALengthBeyondTheCeilingBeforeItAllocates() {
        assertThatThrownBy(() -> read(0xff, 0xff, 0xff, 0x7f, 0x12)).hasMessage("a frame of 2147483647 bytes");
        assertThatThrownBy(() -> read(0xff, 0xff, 0xff, 0xff, 0x12)).hasMessage("a frame of 4294967295 bytes");
        assertThatThrownBy(() -> read(0x01, 0, 0x10, 0, 0x12)).isInstanceOf(Frames.Malformed.class);
    }

    @Test
    void aHalfFrameIsAnEnd() {
        assertThatThrownBy(() -> read(4, 0)).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> read(4, 0, 0, 0, 0x12, 1, 2)).isInstanceOf(EOFException.class);
    }

    @Test
    void knowsWhenMoreCameThanWasAsked() throws IOException {
        Frames frames = frames(0, 0, 0, 0, 0x12, 9);
        frames.read();
        assertThat(frames.hasMore()).isTrue();
        Frames alone = frames(0, 0, 0, 0, 0x12);
        alone.read();
        assertThat(alone.hasMore()).isFalse();
    }

    private static Frames.Frame read(int... bytes) throws IOException {
        return frames(bytes).read();
    }

    private static Frames frames(int... bytes) {
        byte[] in = new byte[bytes.length];
        for (int i = 0; i < in.length; i++) in[i] = (byte) bytes[i];
        return new Frames(new ByteArrayInputStream(in), OutputStream.nullOutputStream());
    }

    /** Gives at most seven bytes at a time. */
    private static final class Dripping extends FilterInputStream {
        Dripping(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            return super.read(into, at, Math.min(7, length));
        }
    }
}
