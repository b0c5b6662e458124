import { useDebouncedValue } from "@mantine/hooks";
import { useMemo, useState } from "react";
import { middleOf, nearness, type Window, zoomed } from "../../model/mapView";

/** Which piece of a surface is looked at. */
export type MapView = {
  view: Window;
  /** The view once it has come to rest: for what takes too long to be drawn on the way. */
  rested: Window;
  isNear: boolean;
  look: (view: Window) => void;
  nearer: (factor: number) => void;
  reset: () => void;
};

const restMilliseconds = 140;

export function useMapView(whole: Window): MapView {
  const [chosen, look] = useState<Window | null>(null);
  const view = chosen ?? whole;
  const [rested] = useDebouncedValue(view, restMilliseconds);
  return useMemo(
    () => ({
      view,
      rested,
      isNear: nearness(view, whole) > 1.001,
      look,
      nearer: (factor) => look(zoomed(view, whole, factor, middleOf(view))),
      reset: () => look(null),
    }),
    [view, rested, whole],
  );
}
