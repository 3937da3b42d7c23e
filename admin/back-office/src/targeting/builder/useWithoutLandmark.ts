import { useEffect, useRef } from 'react';

/** For what stands around the query builder: it makes a form of itself, which stands in one already, and may stand there several times. */
export function useWithoutLandmark() {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.querySelector('[role="form"]')?.removeAttribute('role'), []);
  return root;
}
