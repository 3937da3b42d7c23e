import { button, make } from '../../page/make';
import { tied } from '../../../../shared/typography';
import { AnswerActionDocument, UndoAnswerDocument } from '../../generated/graphql';
import type { ActionOfTheDayFragment as Action, PlannedActionStatus as Status } from '../../generated/graphql';
import { askFor } from '../service/asking';
import { faultOf, isSignedOut } from '../service/trouble';
import type { Tour } from '../tour/tour';
import type { Words } from '../words/words';
import { adviceCard } from './advice';
import { choosing } from './choosing';
import type { Answer, Choosing } from './choosing';
import { declineChoices, declinedInWords } from './declining';
import { snoozeChoices, snoozedInWords } from './snoozing';
import { leaveGoneProfile } from './trouble';

/** What a person may answer, in the order of the buttons: the first is the most prominent. */
const MOVES = ['ACCEPTED', 'DONE', 'SNOOZED', 'DECLINED'] as const;
type Move = (typeof MOVES)[number];

/** What is asked before. */
const CHOICES: Readonly<Partial<Record<Move, (words: Words, date: string) => Choosing>>> = {
  SNOOZED: snoozeChoices,
  DECLINED: declineChoices,
};

interface Day {
  tour: Tour;
  /** ISO day of the plan. */
  date: string;
  answered: (id: string, status: Status) => void;
}

/** An action of the plan with its answers, which change in place. */
export function plannedAction(day: Day, action: Action): HTMLElement {
  const { words } = day.tour;
  const status = make('p', { role: 'status', class: 'state' });
  const moves = make('div', { class: 'choices' });
  const card = adviceCard(day.tour, { heading: 'h2', ...action }, status, moves);
  const focusTitle = (): void => card.querySelector('h2')?.focus({ preventScroll: true });
  const draw = (drawn: Action): void => {
    status.textContent = tied(stateInWords(day, drawn));
    const press = (move: Move): void => {
      const choices = CHOICES[move]?.(words, day.date);
      if (choices === undefined) void send({ status: move });
      else askMore(drawn, choices);
    };
    const answers = drawn.status === 'DONE' ? usefulness(drawn.useful) : moveButtons(words, drawn, press);
    moves.replaceChildren(...answers, ...(drawn.canUndo ? [undoButton()] : []));
  };
  const undoButton = (): HTMLElement => button(words.undo, () => void undo(), { class: 'secondary' });
  const askMore = (drawn: Action, choices: Choosing): void => {
    const back = (): void => {
      draw(drawn);
      focusTitle();
    };
    moves.replaceChildren(...choosing(words, choices, { chosen: (answer) => void send(answer), back }));
    moves.querySelector('p')?.focus({ preventScroll: true });
  };
  const usefulness = (useful: boolean | null): HTMLElement[] => {
    if (useful !== null) return [];
    const say = (label: string, isUseful: boolean): HTMLElement =>
      button(label, () => void send({ status: 'DONE', useful: isUseful }), { class: 'secondary' });
    return [make('p', {}, words.wasUseful), say(words.useful, true), say(words.notUseful, false)];
  };
  let isSending = false;
  const change = async (ask: () => ReturnType<typeof answerWith>): Promise<void> => {
    if (isSending) return;
    isSending = true;
    const outcome = await ask();
    isSending = false;
    if (isSignedOut(outcome)) return leaveGoneProfile(day.tour);
    const changed = outcome.kind === 'data' ? outcome.data.changed.plannedAction : null;
    if (changed === null) return void (status.textContent = tied(faultOf(outcome, words)));
    draw(changed);
    // The button that was pressed is gone: the focus stays near.
    focusTitle();
    day.answered(action.id, changed.status);
  };
  const answerWith = async (answer: Answer) =>
    askFor(day.tour, AnswerActionDocument, { input: { plannedActionId: action.id, ...answer } });
  const send = async (answer: Answer): Promise<void> => change(async () => answerWith(answer));
  const undo = async (): Promise<void> =>
    change(async () => askFor(day.tour, UndoAnswerDocument, { input: { plannedActionId: action.id } }));
  draw(action);
  return card;
}

/** The answers that the API would take, but for the one that was given. */
function moveButtons(words: Words, { status, allowedResponses }: Action, press: (move: Move) => void): HTMLElement[] {
  const taken = MOVES.filter((move) => move !== status && allowedResponses.includes(move));
  return taken.map((move, index) => {
    const isReturn = move === 'ACCEPTED' && status !== 'PROPOSED';
    const style = index === 0 ? undefined : 'secondary';
    return button(isReturn ? words.backTo : words.moves[move], () => press(move), { class: style });
  });
}

function stateInWords({ tour: { words }, date }: Day, action: Action): string {
  const { status, snoozedUntil, declineReason, useful } = action;
  if (status === 'SNOOZED' && snoozedUntil !== null) return snoozedInWords(words, date, snoozedUntil);
  if (status === 'DECLINED') return declinedInWords(words, declineReason);
  return `${words.states[status]} ${useful === null ? '' : words.thanks}`.trim();
}
