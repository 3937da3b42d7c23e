import type { KeyboardEvent } from 'react';

/** As `onKeyDown` of a field that a key leads to: Escape goes back, so that the keys of the screen work again. What was typed stays. */
export const leaveField =
  (goBack: () => void) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    (event.target as HTMLElement).blur();
    goBack();
  };
