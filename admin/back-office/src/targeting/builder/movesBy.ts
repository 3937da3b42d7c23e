import type { KeyboardEvent } from 'react';
import type { Direction, Path } from './edits';

const DIRECTIONS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down' };

/** The condition or group that Alt and an arrow move; in lists these keys are taken: they open them. */
export function movesBy({ altKey, key, target }: KeyboardEvent): { path: Path; direction: Direction } | undefined {
  const direction = altKey ? DIRECTIONS[key] : undefined;
  if (!direction || !(target instanceof HTMLElement) || target.closest('[role="combobox"], [role="menu"]')) return;
  const written = target.closest('[data-path]')?.getAttribute('data-path') ?? '[]';
  const path = JSON.parse(written) as number[];
  return path.length > 0 ? { path, direction } : undefined;
}
