/** The key that goes with Enter, as this machine's keyboard names it. */
export const modifier = /Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘" : "Ctrl";
