import { Button, Skeleton, Tabs } from "@mantine/core";
import { type ReactNode, Suspense, useState } from "react";
import type { Language, SettingField } from "../../api/types";
import type { ErrorMark } from "../../components/CodeEditor";
import { SettingsForm } from "../../components/SettingsForm";
import { CodeEditor } from "./parts";
import { StartOver } from "./StartOver";
import type { Draft } from "./useDraft";

export type WritePanelProps = {
  languages: readonly Language[];
  language: Language;
  onLanguage: (language: Language) => void;
  drafts: Record<Language, Draft>;
  starters: Partial<Record<Language, string>>;
  settings: readonly SettingField[];
  error: { language: Language; mark: ErrorMark } | null;
  isHidden: boolean;
  /** The run bar, and on a wide screen the result. */
  children: ReactNode;
};

const names: Record<Language, string> = { python: "Python", java: "Java", settings: "Settings" };
const programs = ["python", "java"] as const;

/** Where a program or settings are written. */
export function WritePanel(props: WritePanelProps) {
  const { languages, language, onLanguage, drafts, starters, settings, error, isHidden, children } = props;
  const [isAsking, setAsking] = useState(false);
  const draft = drafts[language];
  const markOf = (each: Language) => (error?.language === each ? error.mark : null);
  return (
    <section aria-label="Your solution" className="panel panel-write" hidden={isHidden}>
      <Tabs value={language} onChange={(value) => onLanguage(languages.find((each) => each === value) ?? language)}>
        <Tabs.List>
          {languages.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {names[each]}
            </Tabs.Tab>
          ))}
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
        </Tabs.List>
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
                />
              </Suspense>
            </Tabs.Panel>
          ))}
        {languages.includes("settings") && (
          <Tabs.Panel value="settings" className="settings-panel">
            <SettingsForm fields={settings} text={drafts.settings.text} onChange={drafts.settings.write} />
            <Suspense fallback={<Skeleton height={152} />}>
              <CodeEditor
                language="settings"
                label="The settings as text"
                value={drafts.settings.text}
                onChange={drafts.settings.write}
                error={markOf("settings")}
              />
            </Suspense>
          </Tabs.Panel>
        )}
      </Tabs>
      <div className="write-foot">{children}</div>
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
