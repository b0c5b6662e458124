import type { ComponentType } from "react";
import type { RouteObject } from "react-router";
import { arrived } from "./components/missingPart";
import { BrokenPage } from "./pages/BrokenPage";
import { HomePage } from "./pages/home/HomePage";
import { NotFoundPage } from "./pages/NotFoundPage";
import { PlainLayout } from "./pages/PlainLayout";
import { ScreenLayout } from "./pages/ScreenLayout";
import { WorkshopLayout } from "./pages/WorkshopLayout";

function page(load: () => Promise<ComponentType>): () => Promise<{ Component: ComponentType }> {
  return async () => ({ Component: await arrived(load()) });
}

const join = page(async () => (await import("./pages/join/JoinPage")).JoinPage);
const lobby = page(async () => (await import("./pages/lobby/LobbyPage")).LobbyPage);
const exercise = page(async () => (await import("./pages/exercise/ExercisePage")).ExercisePage);
const leaderboard = page(async () => (await import("./pages/leaderboard/LeaderboardPage")).LeaderboardPage);
const race = page(async () => (await import("./pages/race/RacePage")).RacePage);
const solutions = page(async () => (await import("./pages/solutions/SolutionsPage")).SolutionsPage);
const screen = page(async () => (await import("./pages/screen/ScreenPage")).ScreenPage);
const playground = page(async () => (await import("./pages/playground/PlaygroundPage")).PlaygroundPage);
const organizer = page(async () => (await import("./pages/organizer/OrganizerPage")).OrganizerPage);
const organizerPlan = page(async () => (await import("./pages/organizer/plan/PlanPage")).PlanPage);
const organizerRoom = page(async () => (await import("./pages/organizer/room/RoomPage")).RoomPage);
const organizerPeople = page(async () => (await import("./pages/organizer/people/PeoplePage")).PeoplePage);
const organizerLog = page(async () => (await import("./pages/organizer/audit/AuditPage")).AuditPage);
const submissions = page(async () => (await import("./pages/organizer/submissions/SubmissionsPage")).SubmissionsPage);
const submission = page(async () => (await import("./pages/organizer/submissions/SubmissionPage")).SubmissionPage);
const rejudging = page(async () => (await import("./pages/organizer/rejudging/RejudgingPage")).RejudgingPage);
const finale = page(async () => (await import("./pages/organizer/finale/FinalePage")).FinalePage);
const organizerConsole = page(async () => (await import("./pages/organizer/ConsolePage")).ConsolePage);
const accounts = page(async () => (await import("./pages/organizer/accounts/AccountsPage")).AccountsPage);
const check = page(async () => (await import("./pages/organizer/check/CheckPage")).CheckPage);
const setUp = page(async () => (await import("./pages/organizer/entrance/SetUpPage")).SetUpPage);
const invitation = page(async () => (await import("./pages/organizer/entrance/InvitePage")).InvitePage);

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
          { path: "/organizer/people", lazy: accounts },
          { path: "/organizer/check", lazy: check },
          { path: "/organizer/setup", lazy: setUp },
          { path: "/organizer/invite", lazy: invitation },
          { path: "/organizer/w/:code", lazy: organizerConsole },
          { path: "/organizer/w/:code/plan", lazy: organizerPlan },
          { path: "/organizer/w/:code/room", lazy: organizerRoom },
          { path: "/organizer/w/:code/people", lazy: organizerPeople },
          { path: "/organizer/w/:code/log", lazy: organizerLog },
          { path: "/organizer/w/:code/submissions", lazy: submissions },
          { path: "/organizer/w/:code/submissions/:id", lazy: submission },
          { path: "/organizer/w/:code/rejudgings/:id", lazy: rejudging },
          { path: "/organizer/w/:code/finale/:round", lazy: finale },
          { path: "*", Component: NotFoundPage },
        ],
      },
    ],
  },
];
