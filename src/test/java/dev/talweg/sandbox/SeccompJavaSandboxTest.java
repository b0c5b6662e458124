package dev.talweg.sandbox;

class SeccompJavaSandboxTest extends JavaSandboxContract {

    SeccompJavaSandboxTest() {
        super(Confinement.Tier.SECCOMP);
    }
}
