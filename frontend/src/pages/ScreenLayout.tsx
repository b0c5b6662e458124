import { Outlet } from "react-router";
import { LiveProvider } from "../api/LiveProvider";
import { useCode } from "./useCode";

/** Around the projector's page: the live line and nothing to see. */
export function ScreenLayout() {
  const code = useCode();
  return (
    <LiveProvider code={code} key={code}>
      <Outlet />
    </LiveProvider>
  );
}
