import { Outlet, useMatch } from "react-router";
import { AppFrame } from "../components/AppFrame";

/** Around pages that belong to no workshop, the organizer's, and the playground. */
export function PlainLayout() {
  const isConsole = useMatch("/organizer/w/:code") !== null;
  const isPlayground = useMatch("/playground") !== null;
  return (
    <AppFrame wide={isConsole || isPlayground}>
      <Outlet />
    </AppFrame>
  );
}
