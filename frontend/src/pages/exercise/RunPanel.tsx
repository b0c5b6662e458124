import { Box } from "@mantine/core";
import type { ReactNode } from "react";

export type RunPanelProps = { isHidden: boolean; children: ReactNode; history: ReactNode };

/** What a run did: plots, diagnosis, and at the lower edge the history. */
export function RunPanel({ isHidden, children, history }: RunPanelProps) {
  return (
    <section aria-label="What your run did" className="panel panel-run" hidden={isHidden}>
      <Box className="run-scroll" tabIndex={0} role="group" aria-label="Plots and diagnosis">
        {children}
      </Box>
      {history}
    </section>
  );
}
