import { countOf } from './counting';
import { element, say } from '../page/dom';
import type { Limits } from '../page/limits';

/** Typing must be over for that long before a screen reader is told: it would speak over each letter otherwise. */
const ANNOUNCEMENT_DELAY_MS = 1000;

/** The counter is silent until the field is typed in. Returns what silences it again when the field is emptied without typing. */
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
