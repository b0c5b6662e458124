export type Health = "GOOD" | "LOOK" | "BAD";

export type Subject = "DATABASE" | "PYTHON" | "JAVA" | "EXERCISES" | "QUEUE" | "DISK" | "SOCKETS" | "VERSION";

/** `remedy`: what would make it better; `details`: one line each, where there is a list to tell. */
export type Finding = {
  subject: Subject;
  health: Health;
  sentence: string;
  remedy: string | null;
  details: string[];
};

/** What only the browser can see: its own clock beside the server's. */
export type CheckLine = Omit<Finding, "subject"> & { subject: Subject | "CLOCK" };

export const subjectWords: Record<CheckLine["subject"], string> = {
  DATABASE: "Database",
  PYTHON: "Python",
  JAVA: "Java",
  EXERCISES: "Exercises",
  QUEUE: "Queue",
  DISK: "Disk",
  SOCKETS: "Live lines",
  CLOCK: "Clock",
  VERSION: "Version",
};

const noticeable = 2_000;

/** How far the server's clock is from this browser's; `difference` is server minus browser, in milliseconds. */
export function clockLine(difference: number): CheckLine {
  const seconds = Math.abs(difference) / 1000;
  if (Math.abs(difference) < noticeable) {
    const sentence = `The server's clock and this browser's agree to within ${Math.max(0.1, seconds).toFixed(1)} s.`;
    return { subject: "CLOCK", health: "GOOD", sentence, remedy: null, details: [] };
  }
  return {
    subject: "CLOCK",
    health: "LOOK",
    sentence: `The server's clock is ${inWords(seconds)} ${difference > 0 ? "ahead of" : "behind"} this browser's.`,
    remedy:
      "Countdowns are right all the same: every page follows the server's clock. If the server is the one that is wrong, set its clock before you plan rounds by the time of day.",
    details: [],
  };
}

/** The server's findings with the browser's among them, which stands before the version, the last. */
export function checkLines(findings: readonly Finding[], clockDifference: number): CheckLine[] {
  const version = findings.filter((finding) => finding.subject === "VERSION");
  const others = findings.filter((finding) => finding.subject !== "VERSION");
  return [...others, clockLine(clockDifference), ...version];
}

/** The page in one sentence. */
export function summary(lines: readonly CheckLine[]): { health: Health; sentence: string } {
  const bad = lines.filter((line) => line.health === "BAD").length;
  const look = lines.filter((line) => line.health === "LOOK").length;
  if (bad > 0) return { health: "BAD", sentence: `${things(bad)} that an evening needs ${does(bad)} not work.` };
  if (look > 0) return { health: "LOOK", sentence: `Ready. ${things(look)} to look at when there is time.` };
  return { health: "GOOD", sentence: "Ready for the evening." };
}

function things(count: number): string {
  return count === 1 ? "One thing" : `${count} things`;
}

function does(count: number): string {
  return count === 1 ? "does" : "do";
}

function inWords(seconds: number): string {
  if (seconds < 90) return `${seconds.toFixed(0)} s`;
  if (seconds < 5_400) return `${Math.round(seconds / 60)} minutes`;
  return seconds < 129_600 ? `${Math.round(seconds / 3600)} hours` : `${Math.round(seconds / 86_400)} days`;
}
