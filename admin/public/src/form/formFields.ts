import type { Identity } from './crossing';
import type { Draft } from './drafts';
import type { FormValues } from './values';

const FACT_PREFIX = 'fact.';

export function readForm(form: HTMLFormElement): FormValues {
  const data = new FormData(form);
  const text = (name: string): string => String(data.get(name) ?? '');
  return {
    kind: text('kind'),
    title: text('title'),
    body: text('body'),
    link: text('link'),
    usefulWhen: text('usefulWhen'),
    facts: readFacts(data),
    place: text('place'),
    placeCode: text('placeCode'),
    contributorRole: text('contributorRole'),
    contributorName: text('contributorName'),
    contributorEmail: text('contributorEmail'),
    mayBeNamed: data.has('mayBeNamed'),
    consentToTerms: data.has('consentToTerms'),
    website: text('website'),
  };
}

function readFacts(data: FormData): FormValues['facts'] {
  const names = [...new Set(data.keys())].filter((name) => name.startsWith(FACT_PREFIX));
  const answers = names.map(
    (name) => [name.slice(FACT_PREFIX.length), data.getAll(name).map(String).filter(Boolean)] as const,
  );
  return Object.fromEntries(answers.filter(([, values]) => values.length > 0));
}

export function writeDraft(form: HTMLFormElement, { facts, ...texts }: Draft): void {
  for (const [name, text] of Object.entries(texts)) fill(form, name, [text]);
  for (const [fact, answers] of Object.entries(facts)) fill(form, FACT_PREFIX + fact, answers);
}

export function writeIdentity(form: HTMLFormElement, { mayBeNamed, ...texts }: Identity): void {
  for (const [name, text] of Object.entries(texts)) fill(form, name, [text]);
  fill(form, 'mayBeNamed', mayBeNamed ? ['on'] : []);
}

function fill(form: HTMLFormElement, name: string, answers: string[]): void {
  for (const control of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
    if (control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type)) {
      control.checked = answers.includes(control.value);
    } else if (isWritten(control)) {
      control.value = answers[0] ?? '';
    }
  }
}

function isWritten(control: Element): control is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return (
    control instanceof HTMLInputElement ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement
  );
}
