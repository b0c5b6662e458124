import { Skeleton, Stack } from "@mantine/core";

/** A page that is being loaded, roughly in its shape: a title and some lines. */
export function Loading({ lines = 4, what = "Loading" }: { lines?: number; what?: string }) {
  return (
    <Stack gap="sm" role="status" aria-busy="true">
      <span className="visually-hidden">{what}…</span>
      <Skeleton height={28} width="40%" />
      {Array.from({ length: lines }, (_, line) => `line ${line}`).map((key) => (
        <Skeleton key={key} height={64} />
      ))}
    </Stack>
  );
}
