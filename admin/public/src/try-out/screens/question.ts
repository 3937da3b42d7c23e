import { button, make } from '../../page/make';
import { tied } from '../../../../shared/typography';
import type { Address } from '../answers/address';
import { answeredIn } from '../answers/answers';
import { fieldOf } from '../fields/field';
import { progressIn } from '../fields/progress';
import { questionToAsk } from '../fields/questionToAsk';
import { nextQuestions, questionOf } from '../service/questions';
import type { Found, Question } from '../service/questions';
import type { Shown, Tour } from '../tour/tour';
import { link } from './parts';
import { sensitiveConsent } from './sensitive';
import { trouble } from './trouble';

let latest: Found | undefined;

/** The question with this number, from 1: one that was answered before, or the next one. */
export async function question(tour: Tour, number: number): Promise<Shown> {
  const { steps } = tour.visit.answers;
  if (number > steps.length + 1) return { instead: { screen: 'question', number: steps.length + 1 } };
  const step = steps[number - 1];
  return step === undefined ? next(tour, number) : again(tour, number);
}

async function next(tour: Tour, number: number): Promise<Shown> {
  const outcome = await nextQuestions(tour);
  if (outcome.kind !== 'data') return trouble(tour, outcome, before(number));
  latest = outcome.data;
  const asked = questionToAsk(outcome.data.questions, tour.visit.answers);
  if (asked !== undefined) return drawn(tour, number, asked);
  tour.announce(tour.words.noMoreQuestions);
  return { instead: { screen: 'results' } };
}

async function again(tour: Tour, number: number): Promise<Shown> {
  const outcome = await questionOf(tour, tour.visit.answers.steps[number - 1]?.fact ?? '');
  if (outcome.kind !== 'data') return trouble(tour, outcome, before(number));
  if (outcome.data !== undefined) return drawn(tour, number, outcome.data);
  return { instead: { screen: 'question', number: number + 1 } };
}

function drawn(tour: Tour, number: number, asked: Question): Shown {
  const { words, visit, go } = tour;
  const proceed = (): void => go({ screen: 'question', number: number + 1 });
  const field = fieldOf({
    question: asked,
    before: visit.answers.steps[number - 1],
    words,
    answered: (answer) => {
      const take = (): void => {
        visit.take({ fact: asked.fact, ...answer });
        proceed();
      };
      if (!asked.definition.sensitive || visit.agreesToSensitive) return take();
      // The answer goes nowhere before the person has agreed.
      const request = sensitiveConsent(tour, take);
      field.replaceWith(request);
      request.focus();
    },
  });
  const skip = (): void => {
    visit.take({ fact: asked.fact, facts: null });
    proceed();
  };
  return {
    title: asked.question,
    progress: latest === undefined ? '' : progressIn(words, latest, answeredIn(visit.answers)),
    content: [
      ...(asked.definition.sensitive ? [make('p', { class: 'notice' }, words.sensitive)] : whyOf(asked)),
      field,
      make('p', { class: 'ways' }, ...ways(tour, number, button(words.skip, skip, { class: 'secondary' }))),
    ],
  };
}

function whyOf({ why }: Question): Node[] {
  return why === '' ? [] : [make('p', { class: 'hint' }, tied(why))];
}

function ways({ words }: Tour, number: number, skip: Node): Node[] {
  return [link(words.back, before(number)), skip, link(words.seeAdvice, { screen: 'results' })];
}

function before(number: number): Address {
  return number === 1 ? { screen: 'welcome' } : { screen: 'question', number: number - 1 };
}
