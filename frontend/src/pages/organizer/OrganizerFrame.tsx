import type { ReactNode } from "react";
import { NavLink } from "react-router";
import { SignOut } from "./SignOut";

const places = [
  { address: "/organizer", words: "Workshops" },
  { address: "/organizer/people", words: "People" },
  { address: "/organizer/check", words: "Self-check" },
] as const;

export type OrganizerFrameProps = { title: string; children: ReactNode };

/** Around the organizer's pages that belong to no workshop. */
export function OrganizerFrame({ title, children }: OrganizerFrameProps) {
  return (
    <div className="organizer">
      <title>{`${title} · Talweg`}</title>
      <div className="organizer-bar">
        <nav aria-label="Organizer" className="organizer-nav">
          {places.map(({ address, words }) => (
            <NavLink key={address} to={address} end className="organizer-place">
              {words}
            </NavLink>
          ))}
        </nav>
        <SignOut />
      </div>
      <h1 className="organizer-title">{title}</h1>
      {children}
    </div>
  );
}
