import { useEffect, useRef } from 'react';

/**
 * After a decision its button disappears and the focus is lost: moves it to `target` once the record is reloaded.
 * `isFree`: no dialog has the focus.
 */
export function useFocusAfter<E extends HTMLElement>(record: object, isFree: boolean) {
  const target = useRef<E>(null);
  const isDue = useRef(false);
  const seen = useRef(record);
  useEffect(() => {
    if (!isDue.current || !isFree || seen.current === record) return;
    isDue.current = false;
    target.current?.focus();
  }, [record, isFree]);
  const focusSoon = (): void => {
    isDue.current = true;
    seen.current = record;
  };
  return { target, focusSoon };
}
