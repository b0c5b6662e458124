// Expect: STOPPED
// Here might be a program.
