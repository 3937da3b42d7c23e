import { CONTENT } from './places';

/** Whoever has just come to a page goes on from where it begins. */
export function focusContent(): void {
  const content = document.getElementById(CONTENT);
  if (!content) return;
  content.tabIndex = -1;
  content.focus({ preventScroll: true });
}
