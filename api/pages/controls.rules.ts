import type { Fields } from './answers.types';
import { make, put } from './page.rules';
import type { Element, Page } from './page.rules';

/** Puts what was typed back into the controls of each name: nothing that people wrote is lost by a refusal. */
export function fill(page: Page, fields: Fields): void {
  for (const control of page.all(({ attribs }) => fields.has(attribs['name'] ?? '')))
    fillOne(control, fields.get(control.attribs['name'] ?? '') ?? []);
}

function fillOne(control: Element, values: readonly string[]): void {
  const { attribs, name: tag } = control;
  if (tag === 'textarea') return put(control, lines(values[0] ?? ''));
  if (tag === 'select') return choose(control, values[0] ?? '');
  if (attribs['type'] !== 'radio' && attribs['type'] !== 'checkbox') {
    attribs['value'] = values[0] ?? '';
  } else if (values.includes(attribs['value'] ?? 'on')) {
    attribs['checked'] = '';
  }
}

/** A browser drops a line break that a text area begins with. */
function lines(text: string): string {
  return text.startsWith('\n') ? `\n${text}` : text;
}

function choose(select: Element, value: string): void {
  for (const option of select.children as Element[])
    if (option.attribs?.['value'] === value) option.attribs['selected'] = '';
}

/** Shows the sentence of a fault above its control. */
export function mark(page: Page, field: string, message: string): void {
  page.say(`${field}-error`, message);
  const control = page.at(field);
  // The field of the situations is the <summary> that unfolds them, and a <summary> cannot be invalid.
  if (control.name !== 'summary') control.attribs['aria-invalid'] = 'true';
}

/** A form of one button. */
export function button(
  { action, method = 'get' }: { action: string; method?: 'get' | 'post' },
  look: 'secondary' | 'danger',
  label: string,
): Element {
  return make('form', { method, action }, [make('button', { type: 'submit', class: look }, label)]);
}
