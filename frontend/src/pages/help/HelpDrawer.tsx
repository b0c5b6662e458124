import { Drawer } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useEffect } from "react";
import { useMatch } from "react-router";
import { useLive } from "../../api/liveContext";
import { useExercises, useMe } from "../../api/queries";
import { AskPart } from "./AskPart";
import { HandPart } from "./HandPart";
import { JoinFirst } from "./JoinFirst";
import { NewsList } from "./NewsList";
import { useNews } from "./newsContext";
import "./help.css";

/** Raise a hand, ask, read what was answered and announced. */
export function HelpDrawer() {
  const { code } = useLive();
  const { data: me } = useMe(code);
  const { data: exercises } = useExercises(code);
  const here = useMatch("/w/:code/x/:slug")?.params.slug ?? null;
  const { unread, see, isOpen, setOpen } = useNews();
  const isPhone = useMediaQuery("(max-width: 48em)", false, { getInitialValueInEffect: false });
  const titles = new Map(exercises?.map(({ slug, title }) => [slug, title]));
  const exercise = here === null ? null : { slug: here, title: titles.get(here) ?? here };

  // What is open is read.
  useEffect(() => {
    if (isOpen && unread.length > 0) see(unread);
  }, [unread, see, isOpen]);

  return (
    <Drawer
      opened={isOpen}
      onClose={() => setOpen(false)}
      title="Help"
      returnFocus={false}
      position={isPhone ? "bottom" : "right"}
      size={isPhone ? "88%" : 440}
      classNames={{ title: "help-title", body: "help-body" }}
      closeButtonProps={{ "aria-label": "Close help", size: "lg" }}
      overlayProps={{ backgroundOpacity: 0.25 }}
    >
      {me ? (
        <>
          <HandPart code={code} here={exercise} titles={titles} />
          <AskPart code={code} about={exercise} titles={titles} />
        </>
      ) : (
        me === null && <JoinFirst code={code} />
      )}
      <NewsList titles={titles} />
    </Drawer>
  );
}
