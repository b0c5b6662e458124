const manners = [
  "Gentle",
  "Patient",
  "Curious",
  "Steady",
  "Quiet",
  "Bright",
  "Nimble",
  "Merry",
  "Brave",
  "Careful",
  "Lucky",
  "Swift",
  "Humble",
  "Wandering",
  "Sunny",
  "Bold",
  "Calm",
  "Clever",
  "Early",
  "Mossy",
];

const things = [
  "Gradient",
  "Valley",
  "Contour",
  "Saddle",
  "Ridge",
  "Plateau",
  "Momentum",
  "River",
  "Basin",
  "Step",
  "Compass",
  "Hiker",
  "Pebble",
  "Slope",
  "Marmot",
  "Otter",
  "Heron",
  "Bowl",
  "Meadow",
  "Brook",
];

/** A friendly name such as "Gentle Gradient" that is not among those taken; `random` gives numbers in [0, 1). */
export function suggestNickname(random: () => number, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  let name = oneName(random);
  for (let attempt = 0; attempt < 20 && known.has(name.toLowerCase()); attempt++) name = oneName(random);
  return name;
}

function oneName(random: () => number): string {
  return `${pick(manners, random())} ${pick(things, random())}`;
}

function pick(words: readonly string[], chance: number): string {
  return words[Math.floor(chance * words.length)] ?? "";
}
