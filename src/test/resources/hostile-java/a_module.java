// Expect: FAILED CompileError
module evil {
    exports evil;
}
