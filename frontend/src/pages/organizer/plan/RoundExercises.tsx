import { ActionIcon, Anchor, Button, NativeSelect } from "@mantine/core";
import { useState } from "react";
import type { CatalogueEntry } from "../../../api/types";
import { LevelMark } from "../../../components/LevelMark";
import { hasBegun, isOver, type RoundDraft, withExerciseMoved } from "../../../model/plan";
import { CatalogueDrawer, type Looking } from "./CatalogueDrawer";

export type RoundExercisesProps = {
  round: RoundDraft;
  catalogue: readonly CatalogueEntry[];
  taken: readonly string[];
  onExercise: (slug: string, isIn: boolean) => void;
  onOrder: (exercises: string[]) => void;
};

/** The exercises of a round in their order, and those that can be added. */
export function RoundExercises({ round, catalogue, taken, onExercise, onOrder }: RoundExercisesProps) {
  const entry = (slug: string) => catalogue.find((each) => each.slug === slug);
  const free = catalogue.filter(({ slug }) => !round.exercises.includes(slug));
  const over = isOver(round);
  const [looking, look] = useState<Looking | null>(null);
  return (
    <div className="round-exercises">
      {round.exercises.length === 0 && <p className="panel-note">No exercises yet.</p>}
      <ol className="round-exercise-list" aria-label={`Exercises of ${round.name}`}>
        {round.exercises.map((slug, i) => (
          <li key={slug} className="round-exercise">
            {entry(slug) ? (
              <Anchor
                component="button"
                type="button"
                inherit
                className="round-exercise-title"
                aria-haspopup="dialog"
                onClick={() => look({ slug })}
              >
                {entry(slug)?.title}
              </Anchor>
            ) : (
              <span className="round-exercise-title">{slug}</span>
            )}
            {entry(slug) && <LevelMark level={entry(slug)?.level ?? "GREEN"} />}
            <span className="round-exercise-buttons">
              <ActionIcon
                variant="subtle"
                aria-label={`${slug} earlier`}
                disabled={over || i === 0}
                onClick={() => onOrder(withExerciseMoved(round.exercises, slug, -1))}
              >
                ↑
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                aria-label={`${slug} later`}
                disabled={over || i === round.exercises.length - 1}
                onClick={() => onOrder(withExerciseMoved(round.exercises, slug, 1))}
              >
                ↓
              </ActionIcon>
              {!hasBegun(round) && (
                <Anchor component="button" type="button" size="sm" onClick={() => onExercise(slug, false)}>
                  Take out<span className="visually-hidden"> {slug}</span>
                </Anchor>
              )}
            </span>
            <span className="round-exercise-summary">{entry(slug)?.summary}</span>
          </li>
        ))}
      </ol>
      {!over && free.length > 0 && (
        <div className="round-exercise-more">
          <NativeSelect
            aria-label={`Add an exercise to ${round.name}`}
            className="round-exercise-add"
            value=""
            onChange={(event) => onExercise(event.currentTarget.value, true)}
            data={[
              { value: "", label: "Add an exercise…", disabled: true },
              ...free.map(({ slug, title }) => ({
                value: slug,
                label: taken.includes(slug) ? `${title} (from another round)` : title,
              })),
            ]}
          />
          <Button variant="default" aria-haspopup="dialog" onClick={() => look({ slug: null })}>
            Read before choosing
          </Button>
        </div>
      )}
      <CatalogueDrawer
        looking={looking}
        onLook={look}
        catalogue={catalogue}
        round={{ name: round.name, exercises: round.exercises, takesMore: !over }}
        taken={taken}
        onAdd={(slug) => onExercise(slug, true)}
      />
    </div>
  );
}
