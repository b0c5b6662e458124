import { Outlet, useMatch } from "react-router";
import { AppFrame } from "../components/AppFrame";

/** Around pages that belong to no workshop, and the organizer's. */
export function PlainLayout() {
  const wide = useMatch("/organizer/w/:code") !== null;
  return (
    <AppFrame wide={wide}>
      <Outlet />
    </AppFrame>
  );
}
