import { gap } from "../../model/numbers";
import { type Course, leadersAt, type Race } from "../../model/race";
import { markerPath } from "../../plots/path";
import { useGlide } from "../useGlide";
import type { StarLook } from "./starLooks";

export type RaceLeadersProps = {
  race: Race;
  course: Course;
  looks: readonly StarLook[];
  call: number;
  most: number;
};

/** Who is lowest at this moment. Rows glide when the order changes. */
export function RaceLeaders({ race, course, looks, call, most }: RaceLeadersProps) {
  const leaders = leadersAt(course, call, most);
  const list = useGlide<HTMLOListElement>(leaders.map(({ runner }) => runner).join(" "));
  const lookOf = new Map(looks.map((look) => [look.runner, look]));
  return (
    <ol className="race-leaders" ref={list} aria-label={race.gapKnown ? "Lowest so far" : "Lowest loss so far"}>
      {leaders.map(({ runner, place, height }) => {
        const one = course.runners[runner];
        const look = lookOf.get(runner);
        return (
          <li key={runner} className={rowClass(one?.baseline ?? false, look?.isMe ?? false)} data-glide={runner}>
            <span className="race-leader-place numbers">{place ?? <span aria-hidden="true">⚑</span>}</span>
            <Mark look={look} />
            <span className="race-leader-name">
              {one?.name}
              {one?.baseline && <span className="visually-hidden"> (baseline)</span>}
              {look?.isMe && <span className="visually-hidden"> (you)</span>}
            </span>
            <span className="race-leader-height numbers">{height <= -16 ? "0" : gap(10 ** height)}</span>
          </li>
        );
      })}
    </ol>
  );
}

function Mark({ look }: { look: StarLook | undefined }) {
  return (
    <svg className="race-leader-mark" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={markerPath(look?.marker ?? "circle", { x: 8, y: 8 }, look ? 5 : 2.5)}
        fill={`var(${look?.hue ?? "--ink-soft"})`}
      />
    </svg>
  );
}

function rowClass(isBaseline: boolean, isMe: boolean): string {
  if (isMe) return "race-leader race-leader-me";
  return isBaseline ? "race-leader race-leader-baseline" : "race-leader";
}
