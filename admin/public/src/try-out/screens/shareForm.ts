import { make } from '../../page/make';
import { tied } from '../../../../shared/typography';
import { ShareWithDocument } from '../../generated/graphql';
import type { OpenMySharesQuery, ShareLineFragment as Share, SharedPart } from '../../generated/graphql';
import { capitalised } from '../fields/wording';
import { askFor } from '../service/asking';
import { faultOf } from '../service/trouble';
import type { Tour } from '../tour/tour';
import { BESIDE_WORDS } from '../words/beside';
import type { BesideWords } from '../words/beside';
import { givenOnce } from './givenOnce';

const DAYS = [7, 30, 90] as const;
const USUAL_DAYS = 30;

type Fact = OpenMySharesQuery['factDefinitions'][number];

/** Asks for whom a link is, what it shows and for how long. `sensitive`: what the person answered that the law protects. */
export function shareForm(tour: Tour, sensitive: readonly Fact[], made: (share: Share) => void): HTMLElement {
  const words = BESIDE_WORDS[tour.visit.locale];
  const [error, given] = [make('p', { class: 'error', role: 'alert' }), make('div')];
  const label = make('input', { id: 'share-label', type: 'text', maxlength: '80', 'aria-describedby': 'share-hint' });
  const parts = boxesOf(Object.entries(words.sharedParts));
  const facts = boxesOf(sensitive.map(({ key, label: name }) => [key, capitalised(name, tour.words.lang)]));
  const consent = boxesOf([['consent', words.shareConsent]]);
  const days = daysField(words);
  const read = () => ({
    ...{ label: label.value, parts: parts.ticked() as SharedPart[], sensitiveFacts: facts.ticked() },
    ...{ consentToShareSensitive: consent.ticked().length > 0, days: Number(days.value) },
  });
  let isSending = false;
  const send = async (): Promise<void> => {
    if (isSending) return;
    isSending = true;
    const outcome = await askFor(tour, ShareWithDocument, { input: read() });
    isSending = false;
    error.textContent = tied(faultOf(outcome, tour.words));
    const { link = null, share = null } = outcome.kind === 'data' ? outcome.data.changed : {};
    if (link === null || share === null) return;
    made(share);
    form.reset();
    const field = givenOnce(words, { label: words.shareLink, hint: words.shareLinkHint, link });
    given.replaceChildren(field);
    field.querySelector('input')?.focus();
  };
  const form = make(
    'form',
    { novalidate: true },
    make(
      'div',
      { class: 'field' },
      make('label', { for: 'share-label' }, words.shareLabel),
      make('p', { id: 'share-hint', class: 'hint' }, words.shareHint),
      label,
    ),
    group(words.shareParts, parts.cards),
    ...(sensitive.length === 0 ? [] : [group(words.shareSensitive, [...facts.cards, ...consent.cards])]),
    make('div', { class: 'field' }, make('label', { for: days.id }, words.shareDays), days),
    error,
    make('p', { class: 'choices' }, make('button', { type: 'submit' }, words.shareMake)),
    given,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  return form;
}

/** Nothing is ticked beforehand. */
function boxesOf(choices: readonly (readonly [key: string, name: string])[]) {
  const boxes = choices.map(([key, name]) => ({
    ...{ key, name },
    box: make('input', { type: 'checkbox', id: `share-${key}` }),
  }));
  return {
    cards: boxes.map(({ box, name }) => make('div', { class: 'card' }, box, make('label', { for: box.id }, name))),
    ticked: (): string[] => boxes.filter(({ box }) => box.checked).map(({ key }) => key),
  };
}

function group(title: string, cards: readonly Node[]): HTMLElement {
  return make('fieldset', {}, make('legend', {}, title), make('div', { class: 'answers' }, ...cards));
}

function daysField({ shareDurations }: BesideWords): HTMLSelectElement {
  const options = DAYS.map((days) =>
    make('option', { value: String(days), selected: days === USUAL_DAYS }, shareDurations[days]),
  );
  return make('select', { id: 'share-days' }, ...options);
}
