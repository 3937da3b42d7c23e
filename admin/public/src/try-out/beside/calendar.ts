import { dateInWords } from '../../../../shared/dateInWords';
import { button, make } from '../../page/make';
import { tied } from '../../../../shared/typography';
import { AskForMyCalendarDocument, CloseMyCalendarDocument, OpenMyCalendarDocument } from '../../generated/graphql';
import { askFor } from '../service/asking';
import { faultOf } from '../service/trouble';
import type { Tour } from '../tour/tour';
import { BESIDE_WORDS } from '../words/beside';
import { givenOnce } from './givenOnce';
import { unfolded } from './unfolded';

/** Offers an address at which the person's own calendar reads their plan. */
export function calendar(tour: Tour): Node[] {
  const words = BESIDE_WORDS[tour.visit.locale];
  return [
    unfolded(tour, {
      summary: words.calendar,
      operation: OpenMyCalendarDocument,
      variables: {},
      content: ({ me }) => offer(tour, me?.calendar?.createdAt),
    }),
  ];
}

function offer(tour: Tour, since: string | undefined): Node[] {
  const words = BESIDE_WORDS[tour.visit.locale];
  const [error, status] = [make('p', { class: 'error', role: 'alert' }), make('p', { role: 'status' })];
  const given = make('div');
  const get = button(since === undefined ? words.calendarAsk : words.calendarRenew, () => void ask());
  const close = button(words.calendarClose, () => void end(), { class: 'secondary', hidden: since === undefined });
  const ask = async (): Promise<void> => {
    const outcome = await askFor(tour, AskForMyCalendarDocument, {});
    error.textContent = tied(faultOf(outcome, tour.words));
    const link = outcome.kind === 'data' ? outcome.data.changed.link : null;
    if (link === null) return;
    const app = make('a', { href: link.replace(/^https?:/, 'webcal:') }, words.calendarOpen);
    const field = givenOnce(words, { label: words.calendarAddress, hint: words.calendarHint, link });
    given.replaceChildren(field, make('p', {}, app));
    [get.textContent, close.hidden, status.textContent] = [tied(words.calendarRenew), false, ''];
    field.querySelector('input')?.focus();
  };
  const end = async (): Promise<void> => {
    const fault = faultOf(await askFor(tour, CloseMyCalendarDocument, {}), tour.words);
    error.textContent = tied(fault);
    if (fault !== '') return;
    given.replaceChildren();
    [get.textContent, close.hidden, status.textContent] = [tied(words.calendarAsk), true, tied(words.calendarClosed)];
    get.focus();
  };
  if (since !== undefined) {
    const day = dateInWords(since, tour.words.lang, { dateStyle: 'long', timeZone: 'Europe/Paris' });
    status.textContent = tied(words.calendarSince(day));
  }
  const buttons = make('p', { class: 'choices' }, get, close);
  return [make('p', {}, words.calendarLead), status, given, buttons, error];
}
