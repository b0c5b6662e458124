import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useQueryClient } from "@tanstack/react-query";
import { sentenceOf } from "../../api/http";
import { fetchSource } from "../../api/queries";
import type { Language, Source, Submission } from "../../api/types";
import type { Draft } from "./useDrafts";

/** Brings the source of a run back into the editor; what stood there before is one press away. */
export function useRestore(drafts: Record<Language, Draft>, onRestored: (language: Language) => void) {
  const client = useQueryClient();

  const restore = ({ language, source }: Source) => {
    const { text: before, write, shared } = drafts[language];
    write(source);
    onRestored(language);
    // In a shared text what others have written since is to stay.
    if (before !== source) offerUndo(shared?.undo ?? (() => write(before)));
  };

  return {
    isWritten: ({ language, source }: Source) => drafts[language].text === source,
    restore,
    /** The same for a run whose source may still have to be asked for. */
    restoreRun: (run: Submission) => {
      fetchSource(client, run.id).then(restore, (failure: unknown) =>
        notifications.show({ color: "red", message: sentenceOf(failure) }),
      );
    },
  };
}

function offerUndo(undo: () => void): void {
  const id = notifications.show({
    autoClose: 8_000,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <span>That source is in the editor.</span>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            undo();
            notifications.hide(id);
          }}
        >
          Undo
        </Button>
      </Group>
    ),
  });
}
