package dev.talweg.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An unpacked Python with NumPy: how to call it so that it computes the same bits on every machine of its architecture.
 *
 * @param root the directory that holds all of it
 * @param version Python's version as its files carry it, such as {@code 3.14}
 * @param platform of the files, such as {@code linux-x86_64}
 */
record PythonRuntime(Path root, String version, String platform) {

    /** The process that workers are forked from, which will listen at the socket; it writes no byte code. */
    List<String> zygote(Path socket, String language) {
        return command("-B", "-c", "import zygote", socket.toString(), language);
    }

    /** Imports all that a worker will need, and leaves its byte code in the runtime. */
    List<String> compile() {
        return command("-c", "import zygote", "--compile");
    }

    Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("PYTHONHOME", root.resolve("cpython").toString());
        environment.put("PYTHONPATH", root.resolve("worker") + ":" + root.resolve("numpy/python"));
        environment.put("LD_LIBRARY_PATH", root.resolve("cpython") + ":" + root.resolve("openblas"));
        environment.put("LANG", "C.UTF-8");
        environment.put("PYTHONHASHSEED", "0");
        environment.put("OPENBLAS_NUM_THREADS", "1");
        environment.put("OMP_NUM_THREADS", "1");
        // NumPy, OpenBLAS and the C library choose faster kernels by processor, which round differently: the oldest for
        // all.
        if (platform.endsWith("x86_64")) {
            environment.put("OPENBLAS_CORETYPE", "Prescott");
            environment.put("NPY_DISABLE_CPU_FEATURES", "X86_V3 X86_V4 AVX512_ICL AVX512_SPR");
            environment.put("GLIBC_TUNABLES", "glibc.cpu.hwcaps=-FMA,-FMA4,-AVX2");
        } else {
            environment.put("OPENBLAS_CORETYPE", "ARMV8");
        }
        return environment;
    }

    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(root.resolve("cpython/bin/python" + version).toString());
        command.addAll(List.of("-S", "-s", "-P", "-X", "utf8"));
        command.addAll(List.of(arguments));
        return command;
    }
}
