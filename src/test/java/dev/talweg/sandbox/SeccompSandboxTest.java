package dev.talweg.sandbox;

class SeccompSandboxTest extends SandboxContract {

    SeccompSandboxTest() {
        super(Confinement.Tier.SECCOMP);
    }
}
