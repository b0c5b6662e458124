import { Skeleton } from "@mantine/core";

/** The trail before its exercises are known. */
export function TrailSkeleton() {
  return (
    <div className="trail-stations" role="status" aria-busy="true">
      <span className="visually-hidden">Drawing the trail map…</span>
      {["first", "second", "third"].map((each) => (
        <div key={each} className="station">
          <div className="trail-part">
            <Skeleton circle height={44} mx="auto" mt={36} />
          </div>
          <div className="station-card">
            <Skeleton height={20} width="50%" mb={12} />
            <Skeleton height={14} mb={24} />
            <Skeleton height={4} />
          </div>
        </div>
      ))}
    </div>
  );
}
