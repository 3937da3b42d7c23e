import { make } from '../../page/make';
import { answerForm, ERROR_ID, NAMED_BY } from './answerForm';
import type { Asking } from './asking';
import { boundsFault, numberInWords } from './bounds';
import { numberTyped, yearMeant } from './wording';

export function numberField(asking: Asking): HTMLElement {
  const { question, before, words } = asking;
  const { minimum, maximum, type, unit } = question.definition;
  const input = make('input', {
    type: 'text',
    inputmode: type === 'INTEGER' ? 'numeric' : 'decimal',
    id: 'answer',
    'aria-labelledby': NAMED_BY,
    autocomplete: 'off',
    'aria-describedby': `${ERROR_ID} answer-hint`,
  });
  input.value = before?.facts ? String(before.facts[question.fact] ?? '') : '';
  const written = (value: number): string => numberInWords(value, unit, words.lang);
  const bounds = minimum === null || maximum === null ? '' : words.between(written(minimum), written(maximum));
  const hint = [words.units[unit ?? ''] ?? '', bounds].join(' ').trim();
  return answerForm(asking, {
    content: labelled(asking, input, hint),
    control: input,
    read: () => {
      const year = unit === 'year' ? yearMeant(input.value, maximum ?? Infinity) : undefined;
      if (year !== undefined) return words.yearInFull(String(year));
      const value = numberTyped(input.value);
      if (Number.isNaN(value) || (type === 'INTEGER' && !Number.isInteger(value))) return words.numberWrong;
      return boundsFault(words, value, question.definition) ?? { facts: { [question.fact]: value } };
    },
  });
}

export function dateField(asking: Asking): HTMLElement {
  const { question, before, words } = asking;
  const input = make('input', {
    type: 'date',
    id: 'answer',
    'aria-labelledby': NAMED_BY,
    'aria-describedby': ERROR_ID,
  });
  input.value = before?.facts ? String(before.facts[question.fact] ?? '') : '';
  return answerForm(asking, {
    content: labelled(asking, input, ''),
    control: input,
    read: () => (input.value === '' ? words.dateMissing : { facts: { [question.fact]: input.value } }),
  });
}

function labelled({ words }: Asking, input: HTMLInputElement, hint: string): Node[] {
  const field = [
    make('label', { for: 'answer', id: 'answer-label' }, words.yourAnswer),
    make('p', { class: 'hint', id: 'answer-hint' }, hint),
    input,
  ];
  return [make('div', { class: 'field' }, ...field)];
}
