import type { Outcome } from '../../api/graphql';
import { DescribeFactsDocument, FindNextQuestionDocument } from '../../generated/graphql';
import type { AskedQuestionFragment, DescribeFactsQuery, Locale } from '../../generated/graphql';
import { factsOf, skippedIn } from '../answers/answers';
import type { Tour } from '../tour/tour';
import { askFor } from './asking';

/** Why it is asked is known of the next questions only; else it is empty. */
export type Question = AskedQuestionFragment;
type Described = DescribeFactsQuery['factDefinitions'][number];

/** The next questions, best first, and how far one has come. */
export interface Found {
  questions: readonly Question[];
  questionCount: number;
  /** Pieces of advice that fit already. */
  fittingCount: number;
}

const known = new Map<string, Question>();

export async function nextQuestions(tour: Tour): Promise<Outcome<Found>> {
  const { answers, locale } = tour.visit;
  const variables = { facts: factsOf(answers), skip: skippedIn(answers), locale };
  const outcome = await askFor(tour, FindNextQuestionDocument, variables);
  if (outcome.kind !== 'data') return outcome;
  const { totalCount: fittingCount, questionCount, nextQuestions: questions } = outcome.data.recommend;
  for (const question of questions) remember(locale, question);
  return { kind: 'data', data: { questions, questionCount, fittingCount } };
}

/** A question asked before, to change its answer; undefined when it is no longer asked. */
export async function questionOf(tour: Tour, fact: string): Promise<Outcome<Question | undefined>> {
  const { locale } = tour.visit;
  if (!known.has(keyOf(locale, fact))) {
    const outcome = await askFor(tour, DescribeFactsDocument, { locale });
    if (outcome.kind !== 'data') return outcome;
    for (const described of outcome.data.factDefinitions) remember(locale, asked(described));
  }
  return { kind: 'data', data: known.get(keyOf(locale, fact)) };
}

function remember(locale: Locale, question: Question | undefined): void {
  if (question) known.set(keyOf(locale, question.fact), question);
}

function keyOf(locale: Locale, fact: string): string {
  return `${locale} ${fact}`;
}

function asked({ key, question, choices, ...definition }: Described): Question | undefined {
  return question === null ? undefined : { fact: key, question, why: '', choices, definition };
}
