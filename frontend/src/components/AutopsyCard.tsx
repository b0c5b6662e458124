import { Button, Card, Group, Text } from "@mantine/core";
import type { Autopsy } from "../model/submission";

type Look = { tone: "good" | "waiting" | "bad"; symbol: string; word: string };

const looks: Record<Autopsy["kind"], Look> = {
  CONVERGED: { tone: "good", symbol: "◎", word: "Converged" },
  SLOW: { tone: "waiting", symbol: "⋯", word: "Slow" },
  STALLED: { tone: "waiting", symbol: "▁", word: "Stalled" },
  OSCILLATING: { tone: "waiting", symbol: "∿", word: "Oscillating" },
  SADDLE: { tone: "waiting", symbol: "⨯", word: "At a saddle" },
  LOCAL_MINIMUM: { tone: "waiting", symbol: "∪", word: "Local minimum" },
  VANISHING_GRADIENT: { tone: "bad", symbol: "↘", word: "Vanishing gradient" },
  OVERFITTING: { tone: "bad", symbol: "⋎", word: "Overfitting" },
  DIVERGED: { tone: "bad", symbol: "↗", word: "Diverged" },
};

export type AutopsyCardProps = {
  autopsy: Autopsy;
  /** Puts the shared cursor on a call. */
  onShow: (call: number) => void;
};

/** Why a run ended as it did, and what to try. */
export function AutopsyCard({ autopsy, onShow }: AutopsyCardProps) {
  const { tone, symbol, word } = looks[autopsy.kind];
  const { call } = autopsy;
  return (
    <Card component="section" aria-label="Diagnosis of this run" className="autopsy" padding="sm">
      <Group justify="space-between" gap="xs" wrap="nowrap" mih={24}>
        <span className={`badge badge-${tone} autopsy-kind`}>
          <span aria-hidden="true">{symbol}</span>
          {word}
        </span>
        {call !== null && (
          <Button variant="subtle" size="compact-sm" onClick={() => onShow(call)}>
            Show where
          </Button>
        )}
      </Group>
      <Text>{autopsy.sentence}</Text>
      {autopsy.advice !== "" && <Text c="dimmed">{autopsy.advice}</Text>}
    </Card>
  );
}
