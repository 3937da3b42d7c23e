import { button, make } from '../../page/make';
import type { FindAdviceQuery, FittingAdviceFragment as Fitting } from '../../generated/graphql';
import { findAdvice } from '../service/advice';
import { nextQuestions } from '../service/questions';
import type { Shown, Tour } from '../tour/tour';
import { adviceCard } from './advice';
import { opinion } from './opinion';
import { lastQuestion, link, moreQuestions } from './parts';
import { profileGone, trouble } from './trouble';

/** Enough to read at once on a telephone. */
const SHOWN_AT_ONCE = 3;

export async function results(tour: Tour): Promise<Shown> {
  const [outcome, found] = await Promise.all([findAdvice(tour), nextQuestions(tour)]);
  if (outcome.kind !== 'data') return trouble(tour, outcome, lastQuestion(tour));
  if (outcome.data === null) return profileGone(tour);
  const { strategies, actions } = outcome.data;
  const { words } = tour;
  const more = moreQuestions(tour, found);
  const isEmpty = strategies.results.length + actions.results.length === 0;
  return {
    title: words.resultsTitle,
    content: [
      make('p', { class: 'lead' }, isEmpty ? words.noAdvice(more.length > 0) : words.resultsLead),
      ...(isEmpty ? [] : [make('p', { class: 'ways' }, planLink(tour))]),
      ...section(tour, { id: 'strategies', title: words.strategiesTitle }, strategies.results),
      ...section(tour, { id: 'actions', title: words.actionsTitle }, actionsBelow(outcome.data)),
      planOffer(tour, more),
    ],
  };
}

function section(tour: Tour, { id, title }: { id: string; title: string }, fitting: readonly Fitting[]): Node[] {
  if (fitting.length === 0) return [];
  const cards = fitting.map((one) => adviceCard(tour, { heading: 'h3', ...one }, ...opinion(tour, one)));
  const [shown, later] = [cards.slice(0, SHOWN_AT_ONCE), cards.slice(SHOWN_AT_ONCE)];
  return [make('h2', { id }, title), ...shown, ...(later.length > 0 ? [showingButton(tour, id, later)] : [])];
}

/** Without what the strategies above say already: that the order is the usual one. */
function actionsBelow({ strategies, actions }: FindAdviceQuery): readonly Fitting[] {
  const [first, ...others] = actions.results;
  const isSaid = strategies.fellBack && actions.fellBack && strategies.results.length > 0;
  return first !== undefined && isSaid
    ? [{ ...first, reasons: first.reasons.slice(0, -1) }, ...others]
    : actions.results;
}

/** Puts the cards in its own place. Which of the two lists goes on, its heading tells. */
function showingButton({ words }: Tour, heading: string, cards: readonly HTMLElement[]): HTMLElement {
  const show = (): void => {
    made.replaceWith(...cards);
    cards[0]?.querySelector('h3')?.focus();
  };
  const made = button(words.moreAdvice(cards.length), show, { class: 'secondary', 'aria-describedby': heading });
  return made;
}

/** The list below is long. */
function planLink({ visit, words }: Tour): HTMLElement {
  return visit.token === undefined
    ? link(words.makePlan, { screen: 'consent' })
    : link(words.openPlan, { screen: 'plan' });
}

function planOffer({ visit, words, go }: Tour, more: readonly Node[]): HTMLElement {
  const hasPlan = visit.token !== undefined;
  const plan = button(hasPlan ? words.openPlan : words.makePlan, () => go({ screen: hasPlan ? 'plan' : 'consent' }));
  return make(
    'div',
    { class: 'notice' },
    ...(hasPlan ? [] : [make('p', {}, words.planOffer)]),
    make('p', { class: 'ways' }, plan, ...more),
  );
}
