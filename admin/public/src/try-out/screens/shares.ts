import { dateInWords } from '../../../../shared/dateInWords';
import { button, make } from '../../page/make';
import { tied } from '../../page/typography';
import { EndShareDocument, OpenMySharesDocument, ShareWithDocument } from '../../generated/graphql';
import type { OpenMySharesQuery, SharedPart } from '../../generated/graphql';
import { askFor } from '../service/asking';
import { faultOf } from '../service/trouble';
import type { Tour } from '../tour/tour';
import { BESIDE_WORDS } from '../words/beside';
import { givenOnce } from './givenOnce';
import { unfolded } from './unfolded';

type Share = NonNullable<OpenMySharesQuery['me']>['shares'][number];

/** Links by which somebody sees what the person ticks: made, listed with their openings, and taken back. */
export function shares(tour: Tour): Node[] {
  const words = BESIDE_WORDS[tour.visit.locale];
  return [
    unfolded(tour, {
      summary: words.shares,
      operation: OpenMySharesDocument,
      content: ({ me }) => [
        make('p', {}, words.sharesLead),
        make('ul', { class: 'devices' }, ...(me?.shares ?? []).map((share) => line(tour, share))),
        form(tour),
      ],
    }),
  ];
}

function line(tour: Tour, { id, label, expiresAt, openings }: Share): HTMLElement {
  const words = BESIDE_WORDS[tour.visit.locale];
  const day = (moment: string): string =>
    dateInWords(moment, tour.words.lang, { dateStyle: 'long', timeZone: 'Europe/Paris' });
  const count = openings.reduce((sum, opening) => sum + opening.count, 0);
  const [last] = openings;
  const opened = last === undefined ? words.shareNeverOpened : words.shareOpened(count, day(`${last.date}T12:00:00Z`));
  const error = make('p', { class: 'error', role: 'alert' });
  const made = make('li', { tabindex: '-1' }, make('p', {}, make('strong', {}, label)));
  const end = async (): Promise<void> => {
    const fault = faultOf(await askFor(tour, EndShareDocument, { input: { id } }), tour.words);
    error.textContent = tied(fault);
    if (fault !== '') return;
    made.replaceChildren(make('p', { role: 'status' }, words.shareEnded));
    made.focus();
  };
  const wording = { class: 'secondary', 'aria-label': `${words.shareEnd} : ${label}` };
  made.append(make('p', {}, `${words.shareUntil(day(expiresAt))} ${opened}`));
  made.append(
    button(words.shareEnd, () => void end(), wording),
    error,
  );
  return made;
}

function form(tour: Tour): HTMLElement {
  const words = BESIDE_WORDS[tour.visit.locale];
  const chosen = new Set<SharedPart>();
  const [error, given] = [make('p', { class: 'error', role: 'alert' }), make('div')];
  const label = make('input', { id: 'share-label', type: 'text', maxlength: '80', 'aria-describedby': 'share-hint' });
  const send = async (): Promise<void> => {
    const input = { label: label.value, parts: [...chosen] };
    const outcome = await askFor(tour, ShareWithDocument, { input });
    error.textContent = tied(faultOf(outcome, tour.words));
    const link = outcome.kind === 'data' ? outcome.data.changed.link : null;
    if (link === null) return;
    const field = givenOnce(words, { label: words.shareLink, hint: words.shareLinkHint, link });
    given.replaceChildren(field);
    field.querySelector('input')?.focus();
  };
  const made = make(
    'form',
    { novalidate: true },
    make(
      'div',
      { class: 'field' },
      make('label', { for: 'share-label' }, words.shareLabel),
      make('p', { id: 'share-hint', class: 'hint' }, words.shareHint),
      label,
    ),
    partBoxes(tour, chosen),
    error,
    make('p', { class: 'choices' }, make('button', { type: 'submit' }, words.shareMake)),
    given,
  );
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  return made;
}

/** Ticking a box changes `chosen`: nothing is ticked beforehand. */
function partBoxes({ visit }: Tour, chosen: Set<SharedPart>): HTMLElement {
  const words = BESIDE_WORDS[visit.locale];
  const boxes = Object.entries(words.sharedParts).map(([key, name]) => {
    const part = key as SharedPart;
    const box = make('input', { type: 'checkbox', id: `share-${part}` });
    box.addEventListener('change', () => (box.checked ? chosen.add(part) : chosen.delete(part)));
    return make('div', { class: 'card' }, box, make('label', { for: `share-${part}` }, name));
  });
  return make('fieldset', {}, make('legend', {}, words.shareParts), make('div', { class: 'answers' }, ...boxes));
}
