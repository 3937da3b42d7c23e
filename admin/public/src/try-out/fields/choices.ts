import { button, make } from '../../page/make';
import { holds, joined } from '../answers/answers';
import { answerForm, ERROR_ID } from './answerForm';
import type { Asking } from './asking';
import { capitalised } from './wording';

/** One touch answers. */
export function oneChoice({ question, before, words, answered }: Asking): HTMLElement {
  const buttons = question.choices.map(({ label, facts }) =>
    button(capitalised(label, words.lang), () => answered({ facts }), {
      class: 'choice',
      'aria-pressed': holds(before?.facts, facts) ? 'true' : undefined,
    }),
  );
  return make('div', { class: 'answers', role: 'group', 'aria-labelledby': 'screen-title' }, ...buttons);
}

export function severalChoices(asking: Asking): HTMLElement {
  const { question, before, words, answered } = asking;
  const boxes = question.choices.map(({ facts }, index) => {
    const box = make('input', { type: 'checkbox', id: `choice-${index}`, 'aria-describedby': ERROR_ID });
    box.checked = holds(before?.facts, facts);
    return box;
  });
  const lines = question.choices.map(({ label }, index) =>
    make(
      'div',
      { class: 'card' },
      boxes[index] ?? '',
      make('label', { for: `choice-${index}` }, capitalised(label, words.lang)),
    ),
  );
  // An empty list is an answer: the person has none of these.
  const none = make('button', { type: 'button', class: 'secondary' }, words.noneOfThese);
  none.addEventListener('click', () => answered({ facts: { [question.fact]: [] } }));
  const [first] = boxes;
  return answerForm(asking, {
    content: [
      make('p', { class: 'hint' }, words.severalHint),
      make('div', { class: 'answers', role: 'group', 'aria-labelledby': 'screen-title' }, ...lines),
    ],
    control: first ?? none,
    read: () => {
      const chosen = question.choices.filter((_choice, index) => boxes[index]?.checked);
      return chosen.length === 0 ? words.tickOne : { facts: joined(chosen.map(({ facts }) => facts)) };
    },
    actions: [none],
  });
}
