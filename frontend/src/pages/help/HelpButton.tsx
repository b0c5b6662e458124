import { Suspense, useEffect, useRef, useState } from "react";
import { useHelp } from "../../api/helpQueries";
import { useLive } from "../../api/liveContext";
import { HandMark } from "../../components/HandMark";
import { lazily } from "../../components/missingPart";
import { useNews } from "./newsContext";
import "./helpButton.css";

const HelpDrawer = lazily(async () => (await import("./HelpDrawer")).HelpDrawer);

/** The way to help from wherever one is: in the header, on a phone in the thumb's corner. */
export function HelpButton() {
  const { code } = useLive();
  const { data: mine } = useHelp(code);
  const { unread, isOpen, setOpen } = useNews();
  const [wasOpened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(isOpen);
  const isUp = Boolean(mine?.hand);
  // It comes when first asked for, and stays, so that it closes as calmly as it opened.
  if (isOpen && !wasOpened) setOpened(true);

  // Whoever opened it, and be it a card that is gone: the focus comes back here.
  useEffect(() => {
    if (before.current && !isOpen) button.current?.focus();
    before.current = isOpen;
  }, [isOpen]);

  return (
    <>
      <button
        ref={button}
        type="button"
        className={isUp ? "help-button help-up" : "help-button"}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <HandMark />
        {isUp ? "Hand is up" : "Help"}
        {unread.length > 0 && (
          <span className="help-unread">
            {unread.length}
            <span className="visually-hidden"> unread</span>
          </span>
        )}
      </button>
      {wasOpened && (
        <Suspense fallback={null}>
          <HelpDrawer />
        </Suspense>
      )}
    </>
  );
}
