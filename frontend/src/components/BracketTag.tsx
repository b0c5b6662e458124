import "./brackets.css";

/** In which bracket a row of the whole board competes; nothing for who is in none. */
export function BracketTag({ bracket }: { bracket: string | null }) {
  return bracket === null ? null : (
    <>
      {" "}
      <span className="bracket-tag">{bracket}</span>
    </>
  );
}
