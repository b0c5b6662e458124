package dev.talweg.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {

    private static final String PLATFORM =
            System.getProperty("os.arch").equals("amd64") ? "linux-x86_64" : "linux-arm64";

    @Test
    void twoServersUnpackAtOnceAndOneResultStays(@TempDir Path directory) throws Exception {
        Path cache = directory.resolve("made/when/missing");
        Files.createDirectories(cache);
        Path leftover = Files.createDirectories(cache.resolve(".making-left"));
        Files.setLastModifiedTime(leftover, FileTime.from(Instant.now().minus(Duration.ofDays(1))));

        CompletableFuture<PythonRuntime> other = CompletableFuture.supplyAsync(() -> unpack(cache));
        PythonRuntime one = unpack(cache);

        assertThat(other.join()).isEqualTo(one);
        try (Stream<Path> left = Files.list(cache)) {
            assertThat(left).containsExactly(one.root());
        }
        Path program = one.root().resolve("cpython/bin/python" + one.version());
        assertThat(Files.getPosixFilePermissions(program))
                .contains(PosixFilePermission.OTHERS_EXECUTE, PosixFilePermission.OTHERS_READ);
        assertThat(one.root().resolve("numpy/python/numpy/__pycache__")).isNotEmptyDirectory();
        assertThat(one.root().resolve("cpython/lib/python" + one.version() + "/test"))
                .doesNotExist();
        assertThat(List.of(one.environment().get("PYTHONHASHSEED"))).containsExactly("0");
    }

    private static PythonRuntime unpack(Path cache) {
        try {
            return new Unpacking(cache, PLATFORM).runtime();
        } catch (IOException | SandboxException e) {
            throw new CompletionException(e);
        }
    }
}
