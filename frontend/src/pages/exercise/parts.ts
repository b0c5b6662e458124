import { lazily } from "../../components/missingPart";

// The heavy parts come as chunks of their own, side by side: the page is there before them, and a phone can already read.

export const Statement = lazily(async () => (await import("../../components/Statement")).Statement);
export const CodeEditor = lazily(async () => (await import("../../components/CodeEditor")).CodeEditor);
export const Plots = lazily(async () => (await import("./Plots")).Plots);
export const DiffView = lazily(async () => (await import("../../components/DiffView")).DiffView);
