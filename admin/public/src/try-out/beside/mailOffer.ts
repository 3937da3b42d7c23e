import { button, make } from '../../page/make';
import { tied } from '../../../../shared/typography';
import { AskForMailsDocument, OpenMyMailsDocument, StopMailsDocument } from '../../generated/graphql';
import type { MyMailsFragment as Mails, Weekday } from '../../generated/graphql';
import { askFor } from '../service/asking';
import { faultOf } from '../service/trouble';
import type { Tour } from '../tour/tour';
import { BESIDE_WORDS } from '../words/beside';
import { unfolded } from './unfolded';

const WEEKDAYS: readonly Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
/** Until the person chose others. */
const WORKING_DAYS = WEEKDAYS.slice(0, 5);

/** Offers the plan of the day by mail, to who gave an address. */
export function mailOffer(tour: Tour): Node[] {
  const words = BESIDE_WORDS[tour.visit.locale];
  return [
    unfolded(tour, {
      summary: words.mails,
      operation: OpenMyMailsDocument,
      variables: {},
      content: ({ me }) =>
        (me?.email ?? null) === null ? [make('p', {}, words.mailsNeedAddress)] : form(tour, me?.coaching ?? null),
    }),
  ];
}

function form(tour: Tour, mails: Mails | null): Node[] {
  const words = BESIDE_WORDS[tour.visit.locale];
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
    error.textContent = tied(faultOf(outcome, tour.words));
    if (outcome.kind === 'data' && outcome.data.changed.coaching) show(outcome.data.changed.coaching.status);
  };
  const tryStopping = async (): Promise<void> => {
    const fault = faultOf(await askFor(tour, StopMailsDocument, {}), tour.words);
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
function dayBoxes({ visit }: Tour, chosen: Set<Weekday>): HTMLElement {
  const words = BESIDE_WORDS[visit.locale];
  const boxes = WEEKDAYS.map((day, index) => {
    const id = `mail-${day}`;
    const box = make('input', { type: 'checkbox', id, checked: chosen.has(day) });
    box.addEventListener('change', () => (box.checked ? chosen.add(day) : chosen.delete(day)));
    return make('div', { class: 'card' }, box, make('label', { for: id }, words.weekdays[index] ?? ''));
  });
  return make('fieldset', {}, make('legend', {}, words.mailsDays), make('div', { class: 'answers' }, ...boxes));
}
