import { Button, UnstyledButton } from "@mantine/core";
import { LevelMark } from "../../../components/LevelMark";
import type { CatalogueDrawerProps } from "./CatalogueDrawer";

export type CatalogueListProps = Omit<CatalogueDrawerProps, "looking" | "onLook"> & { onLook: (slug: string) => void };

/** Every exercise with a sentence, in the order of the trail; each opens, and can be taken. */
export function CatalogueList({ catalogue, round, taken, onAdd, onLook }: CatalogueListProps) {
  return (
    <ul className="catalogue-list" aria-label="Exercises of the catalogue">
      {catalogue.map(({ slug, title, level, summary }) => {
        const isIn = round.exercises.includes(slug);
        return (
          <li key={slug} className="catalogue-entry">
            <UnstyledButton className="catalogue-look" onClick={() => onLook(slug)}>
              <span className="catalogue-name">{title}</span> <LevelMark level={level} />
              <span className="catalogue-summary">{summary}</span>
            </UnstyledButton>
            {isIn && <span className="catalogue-in">✓ in {round.name}</span>}
            {!isIn && round.takesMore && (
              <Button
                variant="default"
                size="compact-sm"
                aria-label={`Add ${title} to ${round.name}`}
                onClick={() => onAdd(slug)}
              >
                {taken.includes(slug) ? "Move here" : "Add"}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
