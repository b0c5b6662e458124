import { lazy } from "react";

/** Drawn only where somebody asks for it. */
export const JoinQr = lazy(async () => ({ default: (await import("../components/JoinQr")).JoinQr }));
