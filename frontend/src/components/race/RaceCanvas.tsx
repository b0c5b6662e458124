import { useElementSize } from "@mantine/hooks";
import { useEffect, useMemo, useRef } from "react";
import { type Course, heightDomain, type Race } from "../../model/race";
import type { Surface } from "../../model/tape";
import { terrain as terrainOf } from "../../plots/contours";
import { sharpContext } from "../../plots/frame";
import { castOf, drawComets, drawTrails, type RaceInks, type Star } from "../../plots/race";
import { laneField, laneFrame, surfaceField } from "../../plots/raceField";
import { drawLaneAxes } from "../../plots/raceLanes";
import { raceLabel } from "../../plots/raceNames";
import { cssColour } from "../../plots/runStyle";
import { drawSurface, surfaceFrame } from "../../plots/surface";
import type { Scheme } from "../../plots/terrain";
import { surfaceInks } from "../plots/inks";
import { useFonts } from "../plots/useFonts";
import { useScheme } from "../plots/useScheme";
import type { RacePlayer } from "./RacePlayer";
import type { StarLook } from "./starLooks";

export type RaceCanvasProps = {
  race: Race;
  course: Course;
  /** What the race goes down; null draws falling curves. */
  surface: Surface | null;
  looks: readonly StarLook[];
  player: RacePlayer;
  /** What it shows, in a sentence. */
  label: string;
  /** The size of names and numbers, in CSS pixels. */
  type: number;
  /** The ground it stands on, where that is not the page's own. */
  ground?: Scheme;
};

/** A race, drawn on three sheets: the ground once, the trails a little more each frame, the comets anew each frame. */
export function RaceCanvas({ race, course, surface, looks, player, label, type, ground: given }: RaceCanvasProps) {
  const { ref, width, height } = useElementSize();
  const ground = useRef<HTMLCanvasElement>(null);
  const trails = useRef<HTMLCanvasElement>(null);
  const comets = useRef<HTMLCanvasElement>(null);
  const own = useScheme();
  const scheme = given ?? own;
  const fonts = useFonts();
  const terrain = useMemo(() => surface && terrainOf(surface), [surface]);
  const field = useMemo(() => {
    if (surface) return surfaceField(course, surfaceFrame(surface, width, height, false));
    return laneField(course, laneFrame(course.length, heightDomain(race), width, height));
  }, [race, course, surface, width, height]);

  useEffect(() => {
    const canvas = ground.current;
    const context = canvas && width > 0 ? sharpContext(canvas, width, height) : null;
    if (!canvas || !context) return;
    if (terrain) drawSurface(context, terrain, field.frame, scheme, surfaceInks(canvas));
    else drawLaneAxes(context, field.frame, laneInks(canvas, type, fonts));
  }, [terrain, field, width, height, scheme, fonts, type]);

  useEffect(() => {
    const [below, above] = [trails.current, comets.current];
    const low = below && width > 0 ? sharpContext(below, width, height) : null;
    const high = above && width > 0 ? sharpContext(above, width, height) : null;
    if (!above || !low || !high) return;
    above.dataset.scheme = scheme;
    const inks = raceInks(above);
    const cast = castOf(field, stars(above, course, looks, type, fonts));
    let drawnTo = Number.POSITIVE_INFINITY;
    return player.onFrame((call) => {
      if (call < drawnTo) {
        low.clearRect(0, 0, width, height);
        drawnTo = 0;
      }
      drawTrails(low, field, cast, inks, drawnTo, call);
      drawnTo = call;
      high.clearRect(0, 0, width, height);
      drawComets(high, field, cast, inks, call);
    });
  }, [course, field, width, height, looks, player, scheme, fonts, type]);

  return (
    <div ref={ref} className="race-canvas" role="img" aria-label={label}>
      <canvas ref={ground} style={{ width, height }} />
      <canvas ref={trails} style={{ width, height }} />
      <canvas ref={comets} style={{ width, height }} />
    </div>
  );
}

function raceInks(element: Element): RaceInks {
  return {
    field: cssColour(element, "--on-terrain"),
    casing: cssColour(element, "--path-casing"),
    diverged: cssColour(element, "--path-diverged"),
  };
}

function laneInks(element: Element, size: number, fonts: boolean) {
  const family = fonts ? getComputedStyle(element).fontFamily : "sans-serif";
  return {
    label: cssColour(element, "--ink-soft"),
    grid: cssColour(element, "--hairline"),
    font: `${Math.round(size * 0.85)}px ${family}`,
  };
}

function stars(element: Element, course: Course, looks: readonly StarLook[], size: number, fonts: boolean): Star[] {
  const inks = {
    ink: cssColour(element, "--on-terrain"),
    casing: cssColour(element, "--path-casing"),
    family: fonts ? getComputedStyle(element).fontFamily : "sans-serif",
  };
  return looks.map(({ runner, hue, marker, isMe }) => {
    const name = course.runners[runner]?.name ?? "";
    const label = raceLabel(isMe ? `${name} (you)` : name, size, isMe ? 700 : 600, inks);
    return { runner, colour: cssColour(element, hue), marker, isMe, label };
  });
}
