package dev.talweg.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What must be known of the machine before anything is unpacked. */
final class Machine {

    private Machine() {}

    /** As the bundled files are named for it. */
    static String platform() throws SandboxException {
        String platform = System.getProperty("os.name") + "-" + System.getProperty("os.arch");
        return switch (platform) {
            case "Linux-amd64" -> "linux-x86_64";
            case "Linux-aarch64" -> "linux-arm64";
            default -> throw new SandboxException("It needs Linux on x86-64 or arm64, and this is " + platform + ".");
        };
    }

    static boolean runsUsAsRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }
}
