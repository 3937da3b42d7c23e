import type { PublishedItem } from '../../catalogue';
import { textIn } from '../../catalogue/content';
import type { UserError } from '../../platform/graphql/payload';
import { namedIn } from '../catalogue/addresses.rules';
import type { Spoken } from '../catalogue/addresses.rules';
import { make } from '../page.rules';
import type { Attributes, Element } from '../page.rules';
import type { SharingWords } from '../words.types';

interface Shown {
  search: string;
  /** Undefined until something is sought. */
  found: readonly PublishedItem[] | undefined;
  spoken: Spoken;
  /** As they were chosen and typed; empty before. */
  action: string;
  message: string;
  faults: readonly UserError[];
}

/** First a search of the published actions, then one of them with a few words. Without an action, both forms go to the address of the page. */
export function proposeForm(words: SharingWords, shown: Shown): Element[] {
  const { search, found, faults } = shown;
  const language = namedIn(shown.spoken);
  const named = language === undefined ? [] : [make('input', { type: 'hidden', name: 'lang', value: language })];
  return [
    make('h2', { id: 'proposition' }, words.proposeTitle),
    make('p', {}, words.proposeLead),
    ...faults.map(({ message }) => make('p', { class: 'error', role: 'alert' }, message)),
    make('form', { method: 'get', role: 'search' }, [
      ...named,
      make('div', { class: 'field' }, [
        make('label', { for: 'q' }, words.searchLabel),
        make('input', { type: 'search', id: 'q', name: 'q', value: search, maxlength: '200', required: '' }),
      ]),
      make('button', { type: 'submit', class: 'secondary' }, words.search),
    ]),
    ...(found === undefined ? [] : choice(words, { ...shown, found })),
  ];
}

function choice(words: SharingWords, { found, ...shown }: Shown & { found: readonly PublishedItem[] }): Element[] {
  if (found.length === 0) return [make('p', { role: 'status' }, words.foundNone)];
  const cards = found.map((item, index) => card(item, index, shown));
  const described = { rows: '3', maxlength: '300', 'aria-describedby': 'words-hint' };
  return [
    make('form', { method: 'post' }, [
      make('input', { type: 'hidden', name: 'q', value: shown.search }),
      make('fieldset', {}, [make('legend', {}, words.found), make('div', { class: 'cards' }, cards)]),
      make('div', { class: 'field' }, [
        make('label', { for: 'words' }, words.messageLabel),
        make('p', { id: 'words-hint', class: 'hint' }, words.messageHint),
        make('textarea', { id: 'words', name: 'message', ...described }, shown.message),
      ]),
      make('button', { type: 'submit' }, words.propose),
    ]),
  ];
}

function card({ id, content }: PublishedItem, index: number, { spoken, action }: Omit<Shown, 'found'>): Element {
  const { title, summary } = textIn(content, spoken.language === 'en' ? 'EN' : 'FR');
  const name = `action-${index}`;
  const checked: Attributes = action === id || (action === '' && index === 0) ? { checked: '' } : {};
  return make('div', { class: 'card' }, [
    make('input', { type: 'radio', id: name, name: 'action', value: id, 'aria-describedby': `${name}-is`, ...checked }),
    make('label', { for: name }, title),
    make('p', { id: `${name}-is` }, summary),
  ]);
}
