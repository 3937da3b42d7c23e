import { button, make } from '../../page/make';
import { tied } from '../../page/typography';
import { AskForMailsDocument, OpenMyMailsDocument, StopMailsDocument } from '../../generated/graphql';
import type { MyMailsFragment as Mails, Weekday } from '../../generated/graphql';
import { askFor } from '../service/asking';
import { faultOf, sentenceFor } from '../service/trouble';
import type { Tour } from '../tour/tour';

const WEEKDAYS: readonly Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
/** Until the person chose others. */
const WORKING_DAYS = WEEKDAYS.slice(0, 5);

/** Offers the plan of the day by mail. How it stands is asked when the offer is unfolded. */
export function mailOffer(tour: Tour): Node[] {
  const { words } = tour;
  const inside = make('div', {}, make('p', { role: 'status' }, words.loading));
  const details = make('details', {}, make('summary', {}, words.mails), inside);
  details.addEventListener('toggle', () => {
    if (details.open) void fill(tour, inside);
  });
  return [details];
}

async function fill(tour: Tour, inside: HTMLElement): Promise<void> {
  const { words } = tour;
  const outcome = await askFor(tour, OpenMyMailsDocument, {});
  if (outcome.kind !== 'data') {
    inside.replaceChildren(make('p', { class: 'error', role: 'alert' }, sentenceFor(outcome, words)));
    return;
  }
  const { email = null, coaching = null } = outcome.data.me ?? {};
  if (email === null) inside.replaceChildren(make('p', {}, words.mailsNeedAddress));
  else inside.replaceChildren(...form(tour, coaching));
}

function form(tour: Tour, mails: Mails | null): Node[] {
  const { words } = tour;
  const error = make('p', { class: 'error', role: 'alert' });
  const status = make('p', { role: 'status' }, mails === null ? '' : words.mailStates[mails.status]);
  const chosen = new Set<Weekday>(mails?.days ?? WORKING_DAYS);
  const stop = button(words.mailsStop, () => void tryStopping(), { class: 'secondary' });
  const show = (now: Mails['status'] | undefined): void => {
    stop.hidden = now === undefined || now === 'STOPPED';
    status.textContent = now === undefined ? '' : tied(words.mailStates[now]);
  };
  const trySending = async (): Promise<void> => {
    const days = WEEKDAYS.filter((day) => chosen.has(day));
    if (days.length === 0) return void (error.textContent = tied(words.mailsDayMissing));
    const outcome = await askFor(tour, AskForMailsDocument, { input: { days } });
    error.textContent = tied(faultOf(outcome, words));
    if (outcome.kind === 'data' && outcome.data.changed.coaching) show(outcome.data.changed.coaching.status);
  };
  const tryStopping = async (): Promise<void> => {
    const fault = faultOf(await askFor(tour, StopMailsDocument, {}), words);
    error.textContent = tied(fault);
    if (fault === '') show('STOPPED');
  };
  const press = make('p', { class: 'choices' }, make('button', { type: 'submit' }, words.mailsAsk), stop);
  const made = make('form', { novalidate: true }, dayBoxes(tour, chosen), error, press, status);
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    void trySending();
  });
  show(mails?.status);
  return [make('p', {}, words.mailsLead), made];
}

/** Ticking a box changes `chosen`. */
function dayBoxes({ words }: Tour, chosen: Set<Weekday>): HTMLElement {
  const boxes = WEEKDAYS.map((day, index) => {
    const id = `mail-${day}`;
    const box = make('input', { type: 'checkbox', id, checked: chosen.has(day) });
    box.addEventListener('change', () => (box.checked ? chosen.add(day) : chosen.delete(day)));
    return make('div', { class: 'card' }, box, make('label', { for: id }, words.weekdays[index] ?? ''));
  });
  return make('fieldset', {}, make('legend', {}, words.mailsDays), make('div', { class: 'answers' }, ...boxes));
}
