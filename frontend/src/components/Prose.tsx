import { type ComponentType, lazy, Suspense } from "react";
import "./prose.css";

type Rendering = { markdown: string };

/** An organizer's Markdown. Its words are there at once, their form as soon as what renders it has come. */
export function Prose({ markdown }: Rendering) {
  const Rendered = markdown.includes("$") ? WithFormulas : Plainly;
  return (
    <div className="prose">
      <Suspense fallback={<Words markdown={markdown} />}>
        <Rendered markdown={markdown} />
      </Suspense>
    </div>
  );
}

function Words({ markdown }: Rendering) {
  return <p className="prose-words">{markdown}</p>;
}

const Plainly = lazy(() => orWords(async () => (await import("./prose/LightProse")).LightProse));
const WithFormulas = lazy(() => orWords(async () => (await import("./prose/MathProse")).MathProse));

/** The Wi-Fi may be gone when it is needed: a message without its form is better than a broken page. */
async function orWords(load: () => Promise<ComponentType<Rendering>>): Promise<{ default: ComponentType<Rendering> }> {
  try {
    return { default: await load() };
  } catch {
    return { default: Words };
  }
}
