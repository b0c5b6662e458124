import { useEffect, useRef } from "react";

/** A formula in LaTeX; what sets it is loaded when the first one is shown. */
export function Formula({ latex }: { latex: string }) {
  const place = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    let isGone = false;
    const set = async () => {
      const [{ default: katex }] = await Promise.all([import("katex"), import("katex/dist/katex.min.css")]);
      if (!isGone && place.current) katex.render(latex, place.current, { throwOnError: false });
    };
    // Without it the page loses an ornament, and nothing that is needed.
    set().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [latex]);

  return <span ref={place} />;
}
