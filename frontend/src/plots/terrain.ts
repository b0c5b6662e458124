/** The colours of a surface: a perceptually even run from deep valley to pale ridge, readable in grey. */

export type Scheme = "light" | "dark";

type Lab = readonly [lightness: number, a: number, b: number];

/** Hue and colourfulness on the way up, in OKLab's a and b; lightness is added evenly, so that equal steps look equal. */
const climb: readonly (readonly [number, number])[] = [
  [-0.035, -0.062],
  [-0.052, -0.03],
  [-0.05, 0.008],
  [-0.028, 0.038],
  [0.002, 0.046],
  [0.006, 0.026],
];

const lightness: Record<Scheme, readonly [valley: number, ridge: number]> = {
  light: [0.46, 0.965],
  dark: [0.235, 0.67],
};

/** In the dark the ridges would glow like clay: colours are held back there. */
const colourfulness: Record<Scheme, number> = { light: 1, dark: 0.82 };

/** The colour at a height from 0 (valley) to 1 (ridge), as red, green and blue from 0 to 255. */
export function terrainRgb(height: number, scheme: Scheme): [number, number, number] {
  return toRgb(terrainLab(height, scheme));
}

/** The same as CSS takes it. */
export function terrainColour(height: number, scheme: Scheme): string {
  const [red, green, blue] = terrainRgb(height, scheme).map(Math.round);
  return `rgb(${red} ${green} ${blue})`;
}

/** A CSS gradient from valley to ridge, for a legend. */
export function terrainGradient(scheme: Scheme): string {
  const stops = Array.from({ length: 9 }, (_, i) => terrainColour(i / 8, scheme));
  return `linear-gradient(to right, ${stops.join(", ")})`;
}

function terrainLab(height: number, scheme: Scheme): Lab {
  const share = Math.min(1, Math.max(0, height));
  const [valley, ridge] = lightness[scheme];
  const at = share * (climb.length - 1);
  const below = climb[Math.floor(at)] ?? [0, 0];
  const above = climb[Math.ceil(at)] ?? below;
  const part = at - Math.floor(at);
  return [
    valley + (ridge - valley) * share,
    colourfulness[scheme] * (below[0] + (above[0] - below[0]) * part),
    colourfulness[scheme] * (below[1] + (above[1] - below[1]) * part),
  ];
}

/** From OKLab to sRGB. Source: Björn Ottosson, "A perceptual color space for image processing" (2020). */
function toRgb([lightness, a, b]: Lab): [number, number, number] {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short),
    gamma(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short),
    gamma(-0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short),
  ];
}

function gamma(linear: number): number {
  const value = Math.min(1, Math.max(0, linear));
  return 255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);
}
