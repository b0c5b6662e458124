import { Skeleton } from "@mantine/core";

/** The race before its runs are known. */
export function RaceSkeleton() {
  return (
    <div className="race-layout" role="status" aria-busy="true">
      <span className="visually-hidden">Gathering the runs…</span>
      <Skeleton className="race-stage" />
      <Skeleton height={320} />
    </div>
  );
}
