import { button, make } from '../../page/make';
import { tied } from '../../page/typography';
import { AnswerActionDocument } from '../../generated/graphql';
import type {
  ActionOfTheDayFragment as Action,
  PlannedActionStatus as Status,
  RespondToActionInput,
} from '../../generated/graphql';
import { dayAfter } from '../fields/wording';
import { askFor } from '../service/asking';
import { faultOf, isSignedOut } from '../service/trouble';
import type { Tour } from '../tour/tour';
import { adviceCard } from './advice';
import { leaveGoneProfile } from './trouble';

type Move = 'DONE' | 'ACCEPTED' | 'SNOOZED' | 'DECLINED';

/** The answers that each status takes, as the API has them. */
const MOVES: Readonly<Record<Status, readonly Move[]>> = {
  PROPOSED: ['DONE', 'ACCEPTED', 'SNOOZED', 'DECLINED'],
  ACCEPTED: ['DONE', 'SNOOZED', 'DECLINED'],
  DONE: [],
  SNOOZED: ['ACCEPTED', 'DONE'],
  DECLINED: ['ACCEPTED', 'DONE'],
  EXPIRED: ['ACCEPTED', 'DONE'],
};

interface Day {
  tour: Tour;
  /** ISO day of the plan. */
  date: string;
  done: (id: string) => void;
}

/** An action of the plan with its answers, which change in place. */
export function plannedAction(day: Day, action: Action): HTMLElement {
  const { words } = day.tour;
  const status = make('p', { role: 'status', class: 'state' });
  const moves = make('div', { class: 'choices' });
  const card = adviceCard(day.tour, { heading: 'h2', ...action }, status, moves);
  const draw = ({ status: state, useful }: Action): void => {
    status.textContent = tied(`${words.states[state]} ${useful === null ? '' : words.thanks}`.trim());
    moves.replaceChildren(
      ...(state === 'DONE' ? usefulness(useful) : MOVES[state].map((move) => moveButton(state, move))),
    );
  };
  const moveButton = (state: Status, move: Move): HTMLElement => {
    const isReturn = move === 'ACCEPTED' && state !== 'PROPOSED';
    const style = move === 'DONE' ? undefined : 'secondary';
    return button(isReturn ? words.backTo : words.moves[move], () => void send({ status: move }), { class: style });
  };
  const usefulness = (useful: boolean | null): HTMLElement[] => {
    if (useful !== null) return [];
    const say = (label: string, isUseful: boolean): HTMLElement =>
      button(label, () => void send({ status: 'DONE', useful: isUseful }), { class: 'secondary' });
    return [make('p', {}, words.wasUseful), say(words.useful, true), say(words.notUseful, false)];
  };
  let isSending = false;
  const send = async (answer: Omit<RespondToActionInput, 'plannedActionId'>): Promise<void> => {
    if (isSending) return;
    isSending = true;
    const snooze = answer.status === 'SNOOZED' ? { snoozeUntil: dayAfter(day.date) } : {};
    const input = { plannedActionId: action.id, ...answer, ...snooze };
    const outcome = await askFor(day.tour, AnswerActionDocument, { input });
    isSending = false;
    if (isSignedOut(outcome)) return leaveGoneProfile(day.tour);
    const changed = outcome.kind === 'data' ? outcome.data.changed.plannedAction : null;
    if (changed === null) return void (status.textContent = tied(faultOf(outcome, words)));
    draw(changed);
    // The button that was pressed is gone: the focus stays near.
    card.querySelector('h2')?.focus({ preventScroll: true });
    if (changed.status === 'DONE') day.done(action.id);
  };
  draw(action);
  return card;
}
