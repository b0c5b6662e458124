import { ActionIcon } from "@mantine/core";

export type MapControlsProps = { isNear: boolean; onNearer: (factor: number) => void; onReset: () => void };

/** Nearer, farther, all of it. */
export function MapControls({ isNear, onNearer, onReset }: MapControlsProps) {
  return (
    <div className="map-controls">
      <Control label="Zoom in" path="M3 8h10M8 3v10" onClick={() => onNearer(1.6)} />
      <Control label="Zoom out" path="M3 8h10" onClick={() => onNearer(1 / 1.6)} isOff={!isNear} />
      <Control
        label="Show the whole map"
        path="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3"
        onClick={onReset}
        isOff={!isNear}
      />
    </div>
  );
}

type ControlProps = { label: string; path: string; onClick: () => void; isOff?: boolean };

function Control({ label, path, onClick, isOff = false }: ControlProps) {
  return (
    <ActionIcon variant="default" size="md" aria-label={label} title={label} onClick={onClick} disabled={isOff}>
      <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.75">
        <title>{label}</title>
        <path d={path} />
      </svg>
    </ActionIcon>
  );
}
