import { Skeleton } from "@mantine/core";

/** The playground while it is loaded, in its shape. */
export function PlaygroundSkeleton() {
  return (
    <div className="playground" role="status" aria-busy="true">
      <span className="visually-hidden">Opening the playground…</span>
      <div className="playground-head">
        <Skeleton height={28} width={160} />
        <Skeleton height={32} width="50%" />
      </div>
      <div className="playground-map">
        <Skeleton height={360} />
      </div>
      <div className="playground-side">
        <Skeleton height={56} mb="sm" />
        <Skeleton height={190} mb="sm" />
        <Skeleton height={190} />
      </div>
      <div className="playground-curves">
        <Skeleton height={150} />
      </div>
    </div>
  );
}
