import { element } from '../page/dom';
import { quietly } from '../page/store';
import type { Store } from '../page/store';
import type { FormValues } from './values';

const STORAGE_KEY = 'contribution-crossing';

/** What a draft leaves out, because it says who writes. */
export type Identity = Pick<FormValues, 'contributorName' | 'contributorEmail' | 'mayBeNamed'>;

/** Takes along what no draft keeps when the page is opened in the other language. Consent is given anew, to the words that are read. */
export function attachCrossing(store: Store, read: () => FormValues): void {
  const link = element('other-language', HTMLAnchorElement);
  link.addEventListener('click', () => {
    // Names the step, on a telephone.
    link.hash = location.hash;
    const { contributorName, contributorEmail, mayBeNamed } = read();
    quietly(() => store.setItem(STORAGE_KEY, JSON.stringify({ contributorName, contributorEmail, mayBeNamed })));
  });
}

/** Kept for one step only: the computer may be shared. */
export function takeCrossed(store: Store): Identity | undefined {
  const kept = quietly((): unknown => JSON.parse(store.getItem(STORAGE_KEY) ?? 'null'));
  quietly(() => store.removeItem(STORAGE_KEY));
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { contributorName, contributorEmail, mayBeNamed } = kept as Record<keyof Identity, unknown>;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return {
    contributorName: text(contributorName),
    contributorEmail: text(contributorEmail),
    mayBeNamed: mayBeNamed === true,
  };
}
