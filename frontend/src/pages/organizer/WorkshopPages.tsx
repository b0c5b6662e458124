import { Anchor } from "@mantine/core";
import type { ReactNode } from "react";
import { Link, useLocation } from "react-router";
import { useWorkshop } from "../../api/queries";
import { Loading } from "../../components/Loading";
import { useCode } from "../useCode";
import { WorkshopFailure } from "../WorkshopFailure";
import { SignedIn } from "./SignedIn";

const pages = [
  { end: "", word: "Console" },
  { end: "/plan", word: "Plan" },
  { end: "/people", word: "People" },
  { end: "/log", word: "Log" },
] as const;

/** The ways between the pages of one workshop. */
export function WorkshopNavigation({ code }: { code: string }) {
  const { pathname } = useLocation();
  return (
    <nav className="workshop-pages" aria-label="Workshop">
      <Anchor component={Link} to="/organizer" size="sm">
        Workshops
      </Anchor>
      {pages.map(({ end, word }) => {
        const address = `/organizer/w/${code}${end}`;
        return (
          <Anchor
            key={end}
            component={Link}
            to={address}
            size="sm"
            aria-current={pathname.toUpperCase() === address.toUpperCase() ? "page" : undefined}
          >
            {word}
          </Anchor>
        );
      })}
    </nav>
  );
}

export type WorkshopPageProps = { title: string; children: (code: string) => ReactNode };

/** A page about one workshop beside its console. */
export function WorkshopPage({ title, children }: WorkshopPageProps) {
  const code = useCode();
  return (
    <SignedIn>
      <Known code={code} title={title}>
        {children(code)}
      </Known>
    </SignedIn>
  );
}

function Known({ code, title, children }: { code: string; title: string; children: ReactNode }) {
  const { data: workshop, error, refetch } = useWorkshop(code);
  if (!workshop && error) return <WorkshopFailure code={code} error={error} onRetry={() => void refetch()} />;
  if (!workshop) return <Loading what="Finding the workshop" />;
  return (
    <div className="workshop-page">
      <title>{`${title} · ${workshop.name}`}</title>
      <WorkshopNavigation code={code} />
      <h1 className="organizer-title">
        {title}
        <span className="workshop-page-name">{workshop.name}</span>
      </h1>
      {children}
    </div>
  );
}
