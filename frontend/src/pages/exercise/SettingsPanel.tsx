import { Skeleton } from "@mantine/core";
import { Suspense, useCallback, useMemo } from "react";
import type { SettingField } from "../../api/types";
import type { ErrorMark } from "../../components/CodeEditor";
import { SettingsForm } from "../../components/SettingsForm";
import { settingPossibilities } from "../../model/oracleApi";
import { settingMistakes } from "../../model/settingsCheck";
import { CodeEditor } from "./parts";
import type { Draft } from "./useDrafts";

export type SettingsPanelProps = { fields: readonly SettingField[]; draft: Draft; error: ErrorMark | null };

/** Settings as a form and as the text that it stands for: whichever is changed, the other follows. */
export function SettingsPanel({ fields, draft, error }: SettingsPanelProps) {
  const mistakes = useMemo(() => settingMistakes(draft.text, fields), [draft.text, fields]);
  const suggest = useCallback((text: string, at: number) => settingPossibilities(fields, text, at), [fields]);
  return (
    <>
      <SettingsForm fields={fields} text={draft.text} onChange={draft.write} />
      <Suspense fallback={<Skeleton height={152} />}>
        <CodeEditor
          language="settings"
          label="The settings as text"
          value={draft.text}
          onChange={draft.write}
          error={error}
          mistakes={mistakes}
          suggest={suggest}
          memory={draft.memory}
          shared={draft.shared}
        />
      </Suspense>
    </>
  );
}
