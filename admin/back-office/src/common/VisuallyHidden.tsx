import type { CSSProperties, ReactNode } from 'react';

const away: CSSProperties = {
  position: 'absolute',
  width: 1,
  height: 1,
  margin: -1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};

/** What a screen reader says and the eye sees otherwise. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span style={away}>{children}</span>;
}
