import { Skeleton } from "@mantine/core";

/** A workspace that is being loaded, in its own shape. */
export function WorkspaceSkeleton() {
  return (
    <div className="workspace workspace-skeleton" role="status" aria-busy="true">
      <span className="visually-hidden">Loading the exercise…</span>
      <div className="panel panel-read">
        <Skeleton height={40} width="70%" mb="lg" />
        {[100, 92, 97, 60, 88, 95, 40].map((width) => (
          <Skeleton key={width} height={14} width={`${width}%`} mb="sm" />
        ))}
      </div>
      <div className="panel panel-write">
        <Skeleton height={32} width={160} mb="md" />
        <Skeleton height="60%" />
      </div>
      <div className="panel panel-run">
        <Skeleton height="48%" mb="md" />
        <Skeleton height="20%" />
      </div>
    </div>
  );
}
