import { button, make } from '../../page/make';
import type { RespondToActionInput } from '../../generated/graphql';
import type { Words } from '../words/words';

export type Answer = Omit<RespondToActionInput, 'plannedActionId'>;

/** What is asked before an answer is given, and the answers to choose from, with what their buttons say. */
export interface Choosing {
  ask: string;
  choices: readonly { label: string; answer: Answer }[];
}

interface Pressed {
  chosen: (answer: Answer) => void;
  back: () => void;
}

/** Stands in place of the buttons of an action. What is asked can take the focus. */
export function choosing(words: Words, { ask, choices }: Choosing, { chosen, back }: Pressed): HTMLElement[] {
  return [
    make('p', { class: 'ask', tabindex: '-1' }, ask),
    ...choices.map(({ label, answer }) => button(label, () => chosen(answer), { class: 'secondary' })),
    button(words.chooseBack, back, { class: 'secondary' }),
  ];
}
