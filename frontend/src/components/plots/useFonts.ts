import { useEffect, useState } from "react";

/** Whether the page's fonts are there: a canvas does not redraw itself when they come. */
export function useFonts(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const { fonts } = document;
    if (!fonts) return;
    let isGone = false;
    void fonts.ready.then(() => {
      if (!isGone) setReady(true);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return isReady;
}
