import { Skeleton } from "@mantine/core";

/** The board before its first rows are known. */
export function BoardSkeleton() {
  return (
    <div role="status" aria-busy="true" className="board-skeleton">
      <span className="visually-hidden">Asking for the standings…</span>
      {Array.from({ length: 8 }, (_, n) => `row ${n}`).map((row) => (
        <div key={row} className="board-skeleton-row">
          <Skeleton height={20} width={24} />
          <Skeleton height={20} width="28%" />
          <Skeleton height={20} />
        </div>
      ))}
    </div>
  );
}
