import type { Workshop } from "../../../api/types";
import { WorkshopFrame } from "../WorkshopFrame";
import { FiledFilter } from "./FiledFilter";
import { FiledList } from "./FiledList";
import { RejudgingList } from "./RejudgingList";
import { useFilter } from "./useFilter";

/** All that was handed in, to look at and to judge again. */
export function SubmissionsPage() {
  return <WorkshopFrame title="Submissions">{(workshop) => <Submissions workshop={workshop} />}</WorkshopFrame>;
}

function Submissions({ workshop }: { workshop: Workshop }) {
  const [filter, setFilter] = useFilter();
  return (
    <div className="ledger-split">
      <section aria-label="Submissions">
        <FiledFilter workshop={workshop} filter={filter} onFilter={setFilter} />
        <FiledList code={workshop.code} filter={filter} />
      </section>
      <RejudgingList code={workshop.code} />
    </div>
  );
}
