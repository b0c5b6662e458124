import { Checkbox, NativeSelect } from "@mantine/core";
import { useCatalogue, useJuryBoard } from "../../../api/organizerQueries";
import { usePeople } from "../../../api/planQueries";
import type { Filter } from "../../../api/rejudgingQueries";
import type { Verdict, Workshop } from "../../../api/types";
import { verdictNames } from "../../../components/VerdictBadge";
import { isCompetitor } from "../../../model/room";

export type FiledFilterProps = { workshop: Workshop; filter: Filter; onFilter: (filter: Filter) => void };

const any = "";

/** Whose, of which exercise, with which verdict. */
export function FiledFilter({ workshop, filter, onFilter }: FiledFilterProps) {
  const { data: catalogue } = useCatalogue();
  const { data: board } = useJuryBoard(workshop.code);
  const { data: joined } = usePeople(workshop.code);
  const titles = new Map(catalogue?.map((entry) => [entry.slug, entry.title]));
  const slugs = workshop.rounds.flatMap((round) => round.exercises);
  // Who has only practised stands on no board, a baseline among nobody who joined.
  const people = [
    ...(joined ?? []).filter(isCompetitor).map(({ id, nickname }) => ({ id, name: nickname })),
    ...(board?.standings ?? [])
      .filter(({ baseline }) => baseline)
      .map(({ participant, name }) => ({ id: participant, name: `${name} (baseline)` })),
  ].sort((a, b) => a.name.localeCompare(b.name));
  return (
    <div className="ledger-filters">
      <NativeSelect
        label="Exercise"
        value={filter.exercise ?? any}
        data={[
          { value: any, label: "All" },
          ...slugs.map((slug) => ({ value: slug, label: titles.get(slug) ?? slug })),
        ]}
        onChange={({ currentTarget: { value } }) => onFilter({ ...filter, exercise: value || null })}
      />
      <NativeSelect
        label="Participant"
        value={String(filter.participant ?? any)}
        data={[{ value: any, label: "All" }, ...people.map(({ id, name }) => ({ value: String(id), label: name }))]}
        onChange={({ currentTarget: { value } }) => onFilter({ ...filter, participant: value ? Number(value) : null })}
      />
      <NativeSelect
        label="Verdict"
        value={filter.verdict ?? any}
        data={[{ value: any, label: "All" }, ...verdictNames]}
        onChange={({ currentTarget: { value } }) => onFilter({ ...filter, verdict: (value || null) as Verdict | null })}
      />
      <Checkbox
        label="For points only"
        checked={filter.scored}
        onChange={({ currentTarget: { checked } }) => onFilter({ ...filter, scored: checked })}
      />
    </div>
  );
}
