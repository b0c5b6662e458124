import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { copyText } from "./copyText";

type Outcome = "copied" | "refused" | null;

const shownFor = 4_000;

/** Copies a text, and says so; where the browser refuses, it can be selected beside the button. */
export function CopyButton({ text, children }: { text: string; children: string }) {
  const [outcome, setOutcome] = useState<Outcome>(null);

  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), shownFor);
    return () => clearTimeout(timer);
  }, [outcome]);

  return (
    <>
      <Button
        variant="default"
        size="sm"
        onClick={() => void copyText(text).then((copied) => setOutcome(copied ? "copied" : "refused"))}
      >
        {outcome === "copied" ? "✓ Copied" : children}
      </Button>
      <span className={outcome === "refused" ? "copy-note" : "visually-hidden"} aria-live="polite">
        {outcome === "copied" && "Copied."}
        {outcome === "refused" && "This browser does not copy: select the text and copy it by hand."}
      </span>
    </>
  );
}
