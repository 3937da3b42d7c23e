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
  /** As it was typed. */
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
      make('label', { for: 'q' }, words.searchLabel),
      make('input', { type: 'search', id: 'q', name: 'q', value: search, maxlength: '200', required: '' }),
      make('button', { type: 'submit', class: 'secondary' }, words.search),
    ]),
    ...(found === undefined ? [] : choice(words, { ...shown, found })),
  ];
}

function choice(words: SharingWords, { search, found, spoken, message }: Shown & { found: readonly PublishedItem[] }) {
  if (found.length === 0) return [make('p', { role: 'status' }, words.foundNone)];
  return [
    make('form', { method: 'post' }, [
      make('input', { type: 'hidden', name: 'q', value: search }),
      make('fieldset', {}, [
        make('legend', {}, words.found),
        ...found.map((item, index) => option(item, index, spoken)),
      ]),
      make('label', { for: 'message-text' }, words.messageLabel),
      make('p', { id: 'message-hint', class: 'hint' }, words.messageHint),
      make(
        'textarea',
        { id: 'message-text', name: 'message', rows: '3', maxlength: '300', 'aria-describedby': 'message-hint' },
        message,
      ),
      make('button', { type: 'submit' }, words.propose),
    ]),
  ];
}

function option({ id, content }: PublishedItem, index: number, { language }: Spoken): Element {
  const { title } = textIn(content, language === 'en' ? 'EN' : 'FR');
  const name = `action-${index}`;
  const checked: Attributes = index === 0 ? { checked: '' } : {};
  return make('p', { class: 'choice' }, [
    make('input', { type: 'radio', id: name, name: 'action', value: id, ...checked }),
    make('label', { for: name }, title),
  ]);
}
