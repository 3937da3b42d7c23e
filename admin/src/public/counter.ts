import { countOf } from './counting';
import type { Limits } from './counting';
import { element, say } from './dom';

/** Typing must be over for that long before a screen reader is told: it would speak over each letter otherwise. */
const pause = 1000;

/** Returns what refreshes the counter when the field changes without typing. */
export function attachCounter(field: string, limits: Limits): () => void {
  const control = element(field, HTMLElement);
  const counter = element(`${field}-counter`, HTMLElement);
  let later: ReturnType<typeof setTimeout> | undefined;
  const refresh = (): void => {
    const count = countOf(valueOf(control), limits);
    counter.textContent = count.text;
    counter.classList.toggle('over', count.tooLong);
    clearTimeout(later);
    later = setTimeout(() => say(`${field}-aloud`, count.urgent ? count.text : ''), pause);
  };
  control.addEventListener('input', refresh);
  refresh();
  return refresh;
}

function valueOf(control: HTMLElement): string {
  return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control.value : '';
}
