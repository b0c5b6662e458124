/** A raised hand. */
export function HandMark({ size = 18 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M6 11.5V5a1.25 1.25 0 0 1 2.5 0v4.5m0-6.25a1.25 1.25 0 0 1 2.5 0V9.5m0-5.25a1.25 1.25 0 0 1 2.5 0V10m0-3a1.25 1.25 0 0 1 2.5 0v5.5a5.5 5.5 0 0 1-5.5 5.5h-.6a5 5 0 0 1-4-2L3.1 12.7a1.3 1.3 0 0 1 2-1.7l.9 1" />
    </svg>
  );
}
