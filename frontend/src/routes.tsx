import type { ComponentType } from "react";
import type { RouteObject } from "react-router";
import { BrokenPage } from "./pages/BrokenPage";
import { HomePage } from "./pages/home/HomePage";
import { NotFoundPage } from "./pages/NotFoundPage";
import { PlainLayout } from "./pages/PlainLayout";
import { ScreenLayout } from "./pages/ScreenLayout";
import { WorkshopLayout } from "./pages/WorkshopLayout";

type Lazy = () => Promise<{ Component: ComponentType }>;

const join: Lazy = async () => ({ Component: (await import("./pages/join/JoinPage")).JoinPage });
const lobby: Lazy = async () => ({ Component: (await import("./pages/lobby/LobbyPage")).LobbyPage });
const exercise: Lazy = async () => ({ Component: (await import("./pages/exercise/ExercisePage")).ExercisePage });
const leaderboard: Lazy = async () => ({
  Component: (await import("./pages/leaderboard/LeaderboardPage")).LeaderboardPage,
});
const race: Lazy = async () => ({ Component: (await import("./pages/race/RacePage")).RacePage });
const solutions: Lazy = async () => ({ Component: (await import("./pages/solutions/SolutionsPage")).SolutionsPage });
const screen: Lazy = async () => ({ Component: (await import("./pages/screen/ScreenPage")).ScreenPage });
const playground: Lazy = async () => ({
  Component: (await import("./pages/playground/PlaygroundPage")).PlaygroundPage,
});
const organizer: Lazy = async () => ({ Component: (await import("./pages/organizer/OrganizerPage")).OrganizerPage });
const organizerConsole: Lazy = async () => ({ Component: (await import("./pages/organizer/ConsolePage")).ConsolePage });

/** Every address; each page but the first is a chunk of its own. */
export const routes: RouteObject[] = [
  {
    ErrorBoundary: BrokenPage,
    // The first page of a visit has its chunk still to come: the empty ground is calmer than a flash of something.
    HydrateFallback: () => null,
    children: [
      { path: "/w/:code/screen", Component: ScreenLayout, children: [{ index: true, lazy: screen }] },
      {
        path: "/w/:code",
        Component: WorkshopLayout,
        children: [
          { index: true, lazy: lobby },
          { path: "x/:slug", lazy: exercise },
          { path: "x/:slug/solutions", lazy: solutions },
          { path: "leaderboard", lazy: leaderboard },
          { path: "race", lazy: race },
          { path: "*", Component: NotFoundPage },
        ],
      },
      {
        Component: PlainLayout,
        children: [
          { path: "/", Component: HomePage },
          { path: "/join/:code", lazy: join },
          { path: "/playground", lazy: playground },
          { path: "/organizer", lazy: organizer },
          { path: "/organizer/w/:code", lazy: organizerConsole },
          { path: "*", Component: NotFoundPage },
        ],
      },
    ],
  },
];
