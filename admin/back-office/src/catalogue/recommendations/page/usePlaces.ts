import { useState } from 'react';
import type { Places } from './Beside';

/** The elements beside the form in which parts of it are written: each `set` is the `ref` of one. */
export function usePlaces() {
  const [reader, setReader] = useState<HTMLElement | null>(null);
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const [checklist, setChecklist] = useState<HTMLElement | null>(null);
  const places: Places = { reader, target, checklist };
  return { places, setReader, setTarget, setChecklist };
}
