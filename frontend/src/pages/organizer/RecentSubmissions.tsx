import { useLive } from "../../api/liveContext";
import { useCatalogue } from "../../api/organizerQueries";
import type { ConsoleSubmission } from "../../api/types";
import { useNow } from "../../components/Countdown";
import { VerdictBadge } from "../../components/VerdictBadge";
import { ago } from "../../model/clock";
import { points } from "../../model/numbers";
import "./consoleTables.css";

/** The latest submissions of everybody, newest first. */
export function RecentSubmissions({ code, submissions }: { code: string; submissions: readonly ConsoleSubmission[] }) {
  const { clock } = useLive();
  const { data: catalogue } = useCatalogue();
  const now = useNow(5_000);
  const titles = new Map(catalogue?.map((entry) => [entry.slug, entry.title]));
  return (
    <table className="recent" aria-label={`Latest submissions in ${code}`}>
      <thead>
        <tr>
          <th scope="col">Participant</th>
          <th scope="col">Exercise</th>
          <th scope="col">Verdict</th>
          <th scope="col" className="recent-end">
            Points
          </th>
          <th scope="col" className="recent-end">
            When
          </th>
        </tr>
      </thead>
      <tbody>
        {submissions.map((submission) => (
          <tr key={submission.id}>
            <th scope="row" className="recent-who">
              {submission.participant}
            </th>
            <td className="recent-what">{titles.get(submission.exercise) ?? submission.exercise}</td>
            <td className="recent-verdict">
              <VerdictBadge state={submission.state} verdict={submission.verdict} practice={submission.practice} />
              {submission.nondeterministic && <small> not the same twice</small>}
            </td>
            <td className="recent-end recent-points">{submission.practice ? "practice" : points(submission.score)}</td>
            <td className="recent-end recent-when">{ago(clock, submission.createdAt, now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
