/** The mark: contour lines of a valley, and the line that joins its lowest points. */
export function TalwegMark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" strokeLinecap="round" aria-hidden="true">
      <path
        d="M3 7c5 1 8 6 13 6s8-5 13-6M4 14c4 1 7 6 12 6s8-5 12-6M7 21c3 1 5 5 9 5s6-4 9-5"
        stroke="var(--ink-soft)"
        strokeWidth="1.6"
      />
      <path d="M16 4c-2 4 2 6 0 10s2 6 0 12" stroke="var(--accent)" strokeWidth="2.6" />
    </svg>
  );
}
