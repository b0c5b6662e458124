import { lazily } from "../components/missingPart";

/** Drawn only where somebody asks for it. */
export const JoinQr = lazily(async () => (await import("../components/JoinQr")).JoinQr);
