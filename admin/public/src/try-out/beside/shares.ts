import { dateInWords } from '../../../../shared/dateInWords';
import { button, make } from '../../page/make';
import { tied } from '../../../../shared/typography';
import { EndShareDocument, OpenMySharesDocument } from '../../generated/graphql';
import type { OpenMySharesQuery, ShareLineFragment as Share } from '../../generated/graphql';
import { askFor } from '../service/asking';
import { faultOf } from '../service/trouble';
import type { Tour } from '../tour/tour';
import { BESIDE_WORDS } from '../words/beside';
import { shareForm } from './shareForm';
import { unfolded } from './unfolded';

/** Links by which somebody sees what the person ticks: made, listed with their openings, and taken back. */
export function shares(tour: Tour): Node[] {
  const words = BESIDE_WORDS[tour.visit.locale];
  return [
    unfolded(tour, {
      summary: words.shares,
      operation: OpenMySharesDocument,
      variables: { locale: tour.visit.locale },
      content: (data) => content(tour, data),
    }),
  ];
}

function content(tour: Tour, { me, factDefinitions }: OpenMySharesQuery): Node[] {
  const words = BESIDE_WORDS[tour.visit.locale];
  const names = new Map(factDefinitions.map(({ key, label }) => [key, label]));
  const list = make('ul', { class: 'devices' }, ...(me?.shares ?? []).map((share) => line(tour, share, names)));
  // What was not answered cannot be shared.
  const isSaid = (key: string): boolean => (me?.facts[key] ?? null) !== null;
  const sensitive = factDefinitions.filter((fact) => fact.sensitive && isSaid(fact.key));
  const made = (share: Share): void => list.prepend(line(tour, share, names));
  return [make('p', {}, words.sharesLead), list, shareForm(tour, sensitive, made)];
}

function line(tour: Tour, share: Share, names: ReadonlyMap<string, string>): HTMLElement {
  const { id, label } = share;
  const words = BESIDE_WORDS[tour.visit.locale];
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
  made.append(make('p', {}, shownIn(tour, share, names)), make('p', {}, validityOf(tour, share)));
  made.append(
    button(words.shareEnd, () => void end(), wording),
    error,
  );
  return made;
}

function shownIn({ visit, words }: Tour, share: Share, names: ReadonlyMap<string, string>): string {
  const { sharedParts, shareShows } = BESIDE_WORDS[visit.locale];
  const parts = share.parts.map((part) => sharedParts[part]);
  const facts = share.sensitiveFacts.map((key) => names.get(key) ?? key);
  return shareShows(new Intl.ListFormat(words.lang).format([...parts, ...facts]));
}

/** Until when it opens what is shared, and how often it did: the newest day comes first. */
function validityOf(tour: Tour, { expiresAt, openings }: Share): string {
  const words = BESIDE_WORDS[tour.visit.locale];
  const day = (moment: string): string =>
    dateInWords(moment, tour.words.lang, { dateStyle: 'long', timeZone: 'Europe/Paris' });
  const count = openings.reduce((sum, opening) => sum + opening.count, 0);
  const [last] = openings;
  const opened = last === undefined ? words.shareNeverOpened : words.shareOpened(count, day(`${last.date}T12:00:00Z`));
  const isOver = new Date(expiresAt) <= new Date();
  return `${isOver ? words.shareOver(day(expiresAt)) : words.shareUntil(day(expiresAt))} ${opened}`;
}
