import { useState } from "react";
import { Link } from "react-router";
import { visits } from "../visits";

/** The way back to workshops joined before. */
export function BackTo() {
  const [known] = useState(visits);
  if (known.length === 0) return null;
  return (
    <ul className="home-back" aria-label="Joined before">
      {known.map((visit) => (
        <li key={visit.code}>
          <Link to={`/w/${visit.code}`} className="home-back-link">
            <span className="home-back-name">Back to {visit.name}</span>
            <span className="home-back-as">as {visit.nickname}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
