import { Button, Drawer } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { CatalogueEntry } from "../../../api/types";
import { CatalogueList } from "./CatalogueList";
import { Preview } from "./Preview";
import "./catalogue.css";

/** What is looked at: the catalogue, or one exercise of it. */
export type Looking = { slug: string | null };

export type CatalogueDrawerProps = {
  /** Null: closed. */
  looking: Looking | null;
  onLook: (looking: Looking | null) => void;
  catalogue: readonly CatalogueEntry[];
  round: { name: string; exercises: readonly string[]; takesMore: boolean };
  /** The exercises of other rounds. */
  taken: readonly string[];
  onAdd: (slug: string) => void;
};

/** The catalogue beside the plan, to be read before something is chosen from it. */
export function CatalogueDrawer({ looking, onLook, catalogue, round, taken, onAdd }: CatalogueDrawerProps) {
  const isPhone = useMediaQuery("(max-width: 48em)", false, { getInitialValueInEffect: false });
  const slug = looking?.slug ?? null;
  const isFree = slug !== null && round.takesMore && !round.exercises.includes(slug);
  return (
    <Drawer
      opened={looking !== null}
      onClose={() => onLook(null)}
      title={slug === null ? "The catalogue" : (catalogue.find((each) => each.slug === slug)?.title ?? slug)}
      position={isPhone ? "bottom" : "right"}
      size={isPhone ? "92%" : 640}
      classNames={{ title: "catalogue-title", body: "catalogue-body" }}
      closeButtonProps={{ "aria-label": "Close the catalogue", size: "lg" }}
      overlayProps={{ backgroundOpacity: 0.25 }}
    >
      {looking !== null && slug === null && (
        <CatalogueList {...{ catalogue, round, taken, onAdd }} onLook={(each) => onLook({ slug: each })} />
      )}
      {slug !== null && (
        <>
          <Preview key={slug} slug={slug} />
          <div className="catalogue-buttons">
            {isFree && (
              <Button
                onClick={() => {
                  onAdd(slug);
                  onLook(null);
                }}
              >
                {taken.includes(slug) ? `Move it to ${round.name}` : `Add it to ${round.name}`}
              </Button>
            )}
            <Button variant="default" onClick={() => onLook({ slug: null })}>
              All exercises
            </Button>
          </div>
        </>
      )}
    </Drawer>
  );
}
