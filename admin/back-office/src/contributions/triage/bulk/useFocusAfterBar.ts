import { useEffect, useRef } from 'react';

/** When the bar disappears while it, or its dialog, has the focus, moves the focus to `target`. */
export function useFocusAfterBar<E extends HTMLElement>(isShown: boolean) {
  const target = useRef<E>(null);
  const wasShown = useRef(false);
  useEffect(() => {
    if (!isShown && wasShown.current && document.activeElement === document.body) target.current?.focus();
    wasShown.current = isShown;
  }, [isShown]);
  return target;
}
