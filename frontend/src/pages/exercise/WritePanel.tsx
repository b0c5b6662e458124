import { Button, Skeleton, Tabs } from "@mantine/core";
import { type ReactNode, Suspense, useState } from "react";
import type { Language, SettingField } from "../../api/types";
import type { ErrorMark } from "../../components/CodeEditor";
import { DraftNote } from "../../components/DraftNote";
import { oraclePossibilities } from "../../model/oracleApi";
import { CodeEditor } from "./parts";
import { SettingsPanel } from "./SettingsPanel";
import { StartOver } from "./StartOver";
import type { Draft } from "./useDrafts";

export type WritePanelProps = {
  languages: readonly Language[];
  language: Language;
  onLanguage: (language: Language) => void;
  drafts: Record<Language, Draft>;
  starters: Partial<Record<Language, string>>;
  settings: readonly SettingField[];
  error: { language: Language; mark: ErrorMark } | null;
  /** Whether drafts go to the server, too. */
  isJoined: boolean;
  isHidden: boolean;
  /** A choice between two drafts, where there is one. */
  choice: ReactNode;
  /** With whom it is written. */
  company: ReactNode;
  /** The run bar, and on a wide screen the result. */
  children: ReactNode;
};

const names: Record<Language, string> = { python: "Python", java: "Java", settings: "Settings" };
const programs = ["python", "java"] as const;

/** What may come next, by language: the same functions at each drawing, so that no editor is made anew. */
const suggest = {
  python: (text: string, at: number) => oraclePossibilities("python", text, at),
  java: (text: string, at: number) => oraclePossibilities("java", text, at),
};

/** Where a program or settings are written. */
export function WritePanel(props: WritePanelProps) {
  const { languages, language, onLanguage, drafts, starters, settings, error, isJoined, isHidden } = props;
  const [isAsking, setAsking] = useState(false);
  const draft = drafts[language];
  const markOf = (each: Language) => (error?.language === each ? error.mark : null);
  return (
    <section aria-label="Your solution" className="panel panel-write" hidden={isHidden}>
      <Tabs value={language} onChange={(value) => onLanguage(languages.find((each) => each === value) ?? language)}>
        <div className="write-tabs">
          <Tabs.List>
            {languages.map((each) => (
              <Tabs.Tab key={each} value={each}>
                {names[each]}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <div className="write-head">
            {isJoined && !draft.isStarter && <DraftNote keeping={draft.keeping} />}
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              className="start-over"
              disabled={draft.isStarter}
              onClick={() => setAsking(true)}
            >
              Start over
            </Button>
          </div>
        </div>
        {props.company}
        {props.choice}
        {programs
          .filter((each) => languages.includes(each))
          .map((each) => (
            <Tabs.Panel key={each} value={each} keepMounted={each === "python"}>
              <Suspense fallback={<Skeleton height="100%" />}>
                <CodeEditor
                  language={each}
                  label={`Your ${names[each]} code`}
                  value={drafts[each].text}
                  onChange={drafts[each].write}
                  error={markOf(each)}
                  suggest={suggest[each]}
                  memory={drafts[each].memory}
                  shared={drafts[each].shared}
                />
              </Suspense>
            </Tabs.Panel>
          ))}
        {languages.includes("settings") && (
          <Tabs.Panel value="settings" className="settings-panel">
            <SettingsPanel fields={settings} draft={drafts.settings} error={markOf("settings")} />
          </Tabs.Panel>
        )}
      </Tabs>
      <div className="write-foot">{props.children}</div>
      <StartOver
        isOpen={isAsking}
        what={language === "settings" ? "settings" : "code"}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          draft.write(starters[language] ?? "");
          setAsking(false);
        }}
      />
    </section>
  );
}
