import { Modal, Skeleton, Text } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { Suspense } from "react";
import type { Language } from "../../api/types";
import { DiffView } from "./parts";

export type Side = { title: string; source: string };

export type DiffSheetProps = {
  /** Null while it is closed. */
  sides: { older: Side; newer: Side; language: Language } | null;
  onClose: () => void;
};

/** What changed from one source to another. */
export function DiffSheet({ sides, onClose }: DiffSheetProps) {
  const isWide = useMediaQuery("(min-width: 48em)", true, { getInitialValueInEffect: false });
  return (
    <Modal opened={sides !== null} onClose={onClose} title="What changed" size={1100} fullScreen={!isWide} centered>
      {sides && <Diff {...sides} isWide={isWide} />}
    </Modal>
  );
}

function Diff({ older, newer, language, isWide }: NonNullable<DiffSheetProps["sides"]> & { isWide: boolean }) {
  const titles = (
    <div className="diff-titles">
      <Text size="sm" fw={600}>
        {older.title}
      </Text>
      <Text size="sm" fw={600}>
        <span aria-hidden="true">→ </span>
        {newer.title}
      </Text>
    </div>
  );
  if (older.source === newer.source) {
    return (
      <>
        {titles}
        <Text c="dimmed">Nothing: the two are the same, to the last letter.</Text>
      </>
    );
  }
  return (
    <>
      {titles}
      <Suspense fallback={<Skeleton height={240} />}>
        <DiffView
          older={older.source}
          newer={newer.source}
          language={language}
          isWide={isWide}
          label={`From ${older.title} to ${newer.title}`}
        />
      </Suspense>
    </>
  );
}
