import { element } from '../page/dom';
import { button, make } from '../page/make';
import { LAST_STEP } from './stepNames';
import { messages } from './words';

/** What is written in each step, with a way back to it: what will be sent. */
export function showReview(goTo: (step: number) => void): void {
  const parts = Array.from({ length: LAST_STEP - 1 }, (_, index) => part(index + 1, goTo));
  element('review-list', HTMLElement).replaceChildren(...parts.flat());
}

function part(step: number, goTo: (step: number) => void): HTMLElement[] {
  const written = writtenIn(element(`step-${step}`, HTMLElement));
  const list = [...written].flatMap(([name, values]) => [make('dt', {}, name), make('dd', {}, values.join(', '))]);
  const label = messages.change.replace('{name}', messages.stepNames[step - 1] ?? '');
  return [
    list.length === 0 ? make('p', {}, messages.nothing) : make('dl', { class: 'review' }, ...list),
    make(
      'p',
      {},
      button(label, () => goTo(step), { class: 'secondary' }),
    ),
  ];
}

/** By the names that people read on the page. */
function writtenIn(step: HTMLElement): Map<string, string[]> {
  const written = new Map<string, string[]>();
  for (const control of step.querySelectorAll('input, select, textarea')) {
    const [name, value] = wordsOf(control);
    if (value !== '') written.set(name, [...(written.get(name) ?? []), value]);
  }
  return written;
}

function wordsOf(control: Element): [string, string] {
  const label = firstWords(control.id === '' ? null : document.querySelector(`label[for="${control.id}"]`));
  if (control instanceof HTMLSelectElement)
    return [label, control.value === '' ? '' : (control.selectedOptions[0]?.text ?? '')];
  if (control instanceof HTMLTextAreaElement) return [label, control.value.trim()];
  if (!(control instanceof HTMLInputElement) || control.type === 'hidden') return ['', ''];
  if (control.type !== 'radio' && control.type !== 'checkbox') return [label, control.value.trim()];
  return [firstWords(control.closest('fieldset')?.querySelector('legend') ?? null), control.checked ? label : ''];
}

/** Without the mark that says whether it is required. */
function firstWords(named: Element | null): string {
  return named?.firstChild?.textContent?.trim() ?? '';
}
