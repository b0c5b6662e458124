import type { ReactNode } from "react";
import { Link } from "react-router";
import type { Connection } from "../model/connection";
import { ColourToggle } from "./ColourToggle";
import { ConnectionBadge } from "./ConnectionBadge";
import { TalwegMark } from "./TalwegMark";

export type AppFrameProps = {
  children: ReactNode;
  /** Where the mark leads. */
  home?: string;
  workshopName?: string | undefined;
  connection?: Connection | undefined;
  /** Links or controls of the page, between the name and the badge. */
  navigation?: ReactNode;
  /** Workspace and organizer use the whole width. */
  wide?: boolean;
};

/** What is around every page but the projector's. */
export function AppFrame({ children, home = "/", workshopName, connection, navigation, wide = false }: AppFrameProps) {
  return (
    <div className={wide ? "frame-wide" : undefined}>
      <a className="skip-link" href="#content">
        Skip to the content
      </a>
      <header className="frame-header">
        <div className="frame-bar">
          <Link to={home} className="frame-mark">
            <TalwegMark />
            Talweg
          </Link>
          {workshopName !== undefined && <span className="frame-workshop">{workshopName}</span>}
          {navigation}
          <div className="frame-end">
            {connection !== undefined && <ConnectionBadge connection={connection} />}
            <ColourToggle />
          </div>
        </div>
      </header>
      <main id="content" className="frame-content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
