import { button, make } from '../../page/make';
import { tied } from '../../page/typography';
import { AnswerActionDocument } from '../../generated/graphql';
import type {
  ActionOfTheDayFragment as Action,
  PlannedActionStatus as Status,
  RespondToActionInput,
} from '../../generated/graphql';
import { askFor } from '../service/asking';
import { faultOf, isSignedOut } from '../service/trouble';
import type { Tour } from '../tour/tour';
import type { Words } from '../words/words';
import { adviceCard } from './advice';
import { snoozeChoice, snoozedInWords } from './snoozing';
import { leaveGoneProfile } from './trouble';

type Move = 'DONE' | 'ACCEPTED' | 'SNOOZED' | 'DECLINED';

/** The answers that each status takes, as the API has them. The first is the most prominent: "done" is final. */
const MOVES: Readonly<Record<Status, readonly Move[]>> = {
  PROPOSED: ['ACCEPTED', 'DONE', 'SNOOZED', 'DECLINED'],
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
  const focusTitle = (): void => card.querySelector('h2')?.focus({ preventScroll: true });
  const draw = (drawn: Action): void => {
    const { status: state, useful } = drawn;
    status.textContent = tied(stateInWords(day, drawn));
    const press = (move: Move): void => (move === 'SNOOZED' ? askUntil(drawn) : void send({ status: move }));
    moves.replaceChildren(...(state === 'DONE' ? usefulness(useful) : moveButtons(words, state, press)));
  };
  const askUntil = (drawn: Action): void => {
    const chosen = (snoozeUntil: string): void => void send({ status: 'SNOOZED', snoozeUntil });
    const back = (): void => {
      draw(drawn);
      focusTitle();
    };
    moves.replaceChildren(...snoozeChoice({ words, date: day.date, chosen, back }));
    moves.querySelector('p')?.focus({ preventScroll: true });
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
    const input = { plannedActionId: action.id, ...answer };
    const outcome = await askFor(day.tour, AnswerActionDocument, { input });
    isSending = false;
    if (isSignedOut(outcome)) return leaveGoneProfile(day.tour);
    const changed = outcome.kind === 'data' ? outcome.data.changed.plannedAction : null;
    if (changed === null) return void (status.textContent = tied(faultOf(outcome, words)));
    draw(changed);
    // The button that was pressed is gone: the focus stays near.
    focusTitle();
    if (changed.status === 'DONE') day.done(action.id);
  };
  draw(action);
  return card;
}

function moveButtons(words: Words, state: Status, press: (move: Move) => void): HTMLElement[] {
  return MOVES[state].map((move, index) => {
    const isReturn = move === 'ACCEPTED' && state !== 'PROPOSED';
    const style = index === 0 ? undefined : 'secondary';
    return button(isReturn ? words.backTo : words.moves[move], () => press(move), { class: style });
  });
}

function stateInWords({ tour: { words }, date }: Day, { status, snoozedUntil, useful }: Action): string {
  const state =
    status === 'SNOOZED' && snoozedUntil !== null ? snoozedInWords(words, date, snoozedUntil) : words.states[status];
  return `${state} ${useful === null ? '' : words.thanks}`.trim();
}
