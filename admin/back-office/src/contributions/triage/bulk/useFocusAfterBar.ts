import { useEffect, useRef } from 'react';

/** When the bar leaves with the focus in it, or in the dialog that it opened, gives the focus to `target`, which stays. */
export function useFocusAfterBar<E extends HTMLElement>(isShown: boolean) {
  const target = useRef<E>(null);
  const wasShown = useRef(false);
  useEffect(() => {
    if (!isShown && wasShown.current && document.activeElement === document.body) target.current?.focus();
    wasShown.current = isShown;
  }, [isShown]);
  return target;
}
