import { countOf } from './counting';
import { element, say } from '../page/dom';
import type { Limits } from '../page/limits';

/** The count is announced after this pause in typing; otherwise a screen reader would speak after each letter. */
const ANNOUNCEMENT_DELAY_MS = 1000;

/** The counter shows nothing until the first input. Returns a function that resets it, for a field that is emptied by the page. */
export function attachCounter(field: string, limits: Limits): () => void {
  const control = element(field, HTMLElement);
  const counter = element(`${field}-counter`, HTMLElement);
  let isBegun = valueOf(control) !== '';
  let later: ReturnType<typeof setTimeout> | undefined;
  const refresh = (): void => {
    const count = countOf(valueOf(control), limits);
    counter.textContent = isBegun ? count.text : '';
    counter.classList.toggle('over', count.tooLong);
    clearTimeout(later);
    later = setTimeout(() => say(`${field}-aloud`, count.urgent ? count.text : ''), ANNOUNCEMENT_DELAY_MS);
  };
  control.addEventListener('input', () => {
    isBegun = true;
    refresh();
  });
  refresh();
  return () => {
    isBegun = false;
    refresh();
  };
}

function valueOf(control: HTMLElement): string {
  return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control.value : '';
}
