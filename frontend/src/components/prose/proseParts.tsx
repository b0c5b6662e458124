import type { Components } from "react-markdown";

/** A message has no headings of the page, and loads nothing from elsewhere. */
export const proseParts: Components = {
  h1: ({ children }) => <p className="prose-head">{children}</p>,
  h2: ({ children }) => <p className="prose-head">{children}</p>,
  h3: ({ children }) => <p className="prose-head">{children}</p>,
  h4: ({ children }) => <p className="prose-head">{children}</p>,
  h5: ({ children }) => <p className="prose-head">{children}</p>,
  h6: ({ children }) => <p className="prose-head">{children}</p>,
  img: ({ alt }) => <>{alt}</>,
  a: ({ href, children }) => (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  ),
};
