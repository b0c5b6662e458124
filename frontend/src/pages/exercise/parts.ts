import { lazy } from "react";

// The heavy parts come as chunks of their own, side by side: the page is there before them, and a phone can already read.

export const Statement = lazy(async () => ({ default: (await import("../../components/Statement")).Statement }));
export const CodeEditor = lazy(async () => ({ default: (await import("../../components/CodeEditor")).CodeEditor }));
export const Plots = lazy(async () => ({ default: (await import("./Plots")).Plots }));
export const DiffView = lazy(async () => ({ default: (await import("../../components/DiffView")).DiffView }));
