import { quietly } from '../page/store';
import type { Store } from '../page/store';
import type { FormValues } from './values';

const STORAGE_KEY = 'contribution-draft';

/** Identity and consent are not stored: the computer may be shared, and consent is given for each contribution. */
const KEPT_FIELDS = ['kind', 'title', 'body', 'link', 'usefulWhen', 'place', 'placeCode', 'contributorRole'] as const;

export type Draft = Pick<FormValues, (typeof KEPT_FIELDS)[number] | 'facts'>;

export function keepDraft(store: Store, values: FormValues): void {
  const draft = toDraft(values);
  if (isEmpty(draft)) forgetDraft(store);
  else quietly(() => store.setItem(STORAGE_KEY, JSON.stringify(draft)));
}

export function forgetDraft(store: Store): void {
  quietly(() => store.removeItem(STORAGE_KEY));
}

/** undefined when there is no draft, or an empty one; stored values of an unexpected type are read as empty. */
export function findDraft(store: Store): Draft | undefined {
  const stored = quietly((): unknown => JSON.parse(store.getItem(STORAGE_KEY) ?? 'null'));
  if (typeof stored !== 'object' || stored === null) return undefined;
  const draft = toDraft(stored);
  return isEmpty(draft) ? undefined : draft;
}

function toDraft(source: { [Key in keyof Draft]?: unknown }): Draft {
  const texts = KEPT_FIELDS.map((name) => [name, typeof source[name] === 'string' ? source[name] : ''] as const);
  const facts = typeof source.facts === 'object' && source.facts !== null ? Object.entries(source.facts) : [];
  return {
    ...(Object.fromEntries(texts) as Omit<Draft, 'facts'>),
    facts: Object.fromEntries(facts.filter(([, answers]) => isListOfTexts(answers))),
  };
}

function isListOfTexts(answers: unknown): answers is string[] {
  return Array.isArray(answers) && answers.every((answer) => typeof answer === 'string');
}

function isEmpty(draft: Draft): boolean {
  return KEPT_FIELDS.every((name) => draft[name].trim() === '') && Object.keys(draft.facts).length === 0;
}
