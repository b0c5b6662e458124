import { useCallback, useState } from "react";
import { type Columns, columnsOf, moveSplitter, rememberedColumns } from "../../model/columns";
import { keepText, keptText } from "./localText";

const columnsName = "talweg columns";
const foldedName = "talweg statement folded";

/** The widths of the workspace's columns and whether the statement is folded away: as they were left last time. */
export function useColumns() {
  const [columns, setColumns] = useState<Columns>(() => columnsOf(keptText(columnsName)));
  const [isFolded, setFolded] = useState(() => keptText(foldedName) !== null);
  const move = useCallback((splitter: 0 | 1, by: number) => {
    setColumns((before) => {
      const after = moveSplitter(before, splitter, by);
      keepText(columnsName, rememberedColumns(after));
      return after;
    });
  }, []);
  const fold = useCallback((folded: boolean) => {
    setFolded(folded);
    keepText(foldedName, folded ? "yes" : null);
  }, []);
  return { columns, move, isFolded, fold };
}
