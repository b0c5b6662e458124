import { Anchor, Checkbox, Skeleton } from "@mantine/core";
import { sentenceOf } from "../../api/http";
import { useCatalogue } from "../../api/organizerQueries";
import type { CatalogueEntry } from "../../api/types";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { LevelMark } from "../../components/LevelMark";

export type CatalogueChoiceProps = { chosen: readonly string[]; onChange: (slugs: string[]) => void };

/** The exercises to choose from; those chosen keep the catalogue's order, which is the trail's. */
export function CatalogueChoice({ chosen, onChange }: CatalogueChoiceProps) {
  const { data: catalogue, error, refetch } = useCatalogue();
  const all = chosen.length === catalogue?.length;
  const choose = (slugs: readonly string[]) =>
    onChange((catalogue ?? []).map((entry) => entry.slug).filter((slug) => slugs.includes(slug)));
  return (
    <fieldset className="plan-group">
      <legend>Exercises</legend>
      {!catalogue && !error && <Skeleton height={240} />}
      {!catalogue && error && (
        <ErrorState title="The catalogue did not load" sentence={sentenceOf(error)} onRetry={() => void refetch()} />
      )}
      {catalogue?.length === 0 && <EmptyState sentence="The server has no exercises: its exercises folder is empty." />}
      {catalogue && catalogue.length > 0 && (
        <>
          <Checkbox.Group aria-label="Exercises" value={[...chosen]} onChange={choose}>
            <ul className="catalogue">
              {catalogue.map((entry) => (
                <CatalogueLine key={entry.slug} entry={entry} />
              ))}
            </ul>
          </Checkbox.Group>
          <Anchor
            component="button"
            type="button"
            size="sm"
            onClick={() => choose(all ? [] : catalogue.map((entry) => entry.slug))}
          >
            {all ? "Choose none" : "Choose all"}
          </Anchor>
        </>
      )}
    </fieldset>
  );
}

function CatalogueLine({ entry }: { entry: CatalogueEntry }) {
  return (
    <li className="catalogue-line">
      <Checkbox value={entry.slug} label={entry.title} description={entry.summary} className="catalogue-check" />
      <LevelMark level={entry.level} />
    </li>
  );
}
