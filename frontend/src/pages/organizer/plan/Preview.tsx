import { Skeleton } from "@mantine/core";
import { Suspense } from "react";
import { sentenceOf } from "../../../api/http";
import { useCataloguePreview } from "../../../api/organizerQueries";
import type { CataloguePreview } from "../../../api/types";
import { ErrorState } from "../../../components/ErrorState";
import { LevelMark } from "../../../components/LevelMark";
import { lazily } from "../../../components/missingPart";
import { languageNames } from "../../../model/exercise";
import { count, counted } from "../../../model/numbers";

// Formulas weigh more than the plan.
const Statement = lazily(async () => (await import("../../../components/Statement")).Statement);

/** One exercise as participants will read it. */
export function Preview({ slug }: { slug: string }) {
  const { data: preview, error, refetch } = useCataloguePreview(slug);
  if (!preview && error) {
    return <ErrorState title="The exercise did not load" sentence={sentenceOf(error)} onRetry={() => void refetch()} />;
  }
  if (!preview) return <Skeleton height={320} />;
  const { exercise, statement } = preview;
  return (
    <article className="preview" aria-label={exercise.title}>
      <p className="preview-summary">
        <LevelMark level={exercise.level} /> {exercise.summary}
      </p>
      <dl className="preview-facts">
        {factsOf(preview).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Suspense fallback={<Skeleton height={240} />}>
        <Statement markdown={statement} />
      </Suspense>
    </article>
  );
}

const asks = {
  MINIMIZE: "Getting low on a surface",
  LEARN: "Learning from data",
  FUNCTION: "Writing a function",
} as const;

function factsOf({ exercise, budget, unit, dimension, instances, data }: CataloguePreview): [string, string][] {
  const isFunction = exercise.kind === "FUNCTION";
  return [
    ["Asks for", asks[exercise.kind]],
    ["Written in", exercise.languages.map((language) => languageNames[language]).join(", ")],
    ["Budget", `${count(budget)} ${unit}`],
    ["Scored on", counted(instances, isFunction ? "hidden case" : "hidden instance")],
    [isFunction ? "Numbers to answer" : "Variables", isFunction ? `up to ${count(dimension)}` : count(dimension)],
    ["Data", data ? "comes with it" : "none"],
  ];
}
