import { published } from '../catalogue/published';
import { digestId } from '../platform/ids';
import { definitionIn, factDefinition } from '../targeting/language';
import type { Locale } from '../targeting/language';
import type { Question } from './questions.rules';
import { bestOf } from './ranking.rules';
import type { NextQuestion, RecommendationResponse, RecommendationResults } from './recommendations.graphql';
import type { Ranking } from './recommendations.service';

interface Wanted {
  first: number;
  /** Facts that the person would rather not give. */
  skip?: readonly string[];
  responses?: ReadonlyMap<string, RecommendationResponse>;
}

/** A ranking as a reader gets it, with what the person said of each item. */
export function resultsFrom(
  { fitting, reasonsOf, questions, version, locale, whose }: Ranking,
  { first, skip = [], responses = new Map() }: Wanted,
): RecommendationResults {
  const results = bestOf(fitting, first).map((one) => ({
    id: digestId(one.item.id, whose, locale),
    recommendation: published(one.item, locale),
    score: one.score,
    reasons: reasonsOf(one, locale),
    response: responses.get(one.item.id),
  }));
  return { results, totalCount: fitting.length, questions, skip, catalogueVersion: version, locale };
}

/** The questions that are left for somebody, best first. */
export function questionsLeft({ questions, skip, locale }: RecommendationResults): NextQuestion[] {
  return questions()
    .filter(({ fact }) => !skip.includes(fact))
    .map((question) => nextQuestion(question, locale))
    .filter((question) => question !== undefined);
}

/** A question with its choices; undefined for a fact that nobody is asked. */
export function nextQuestion({ fact, unlocks }: Question, locale: Locale): NextQuestion | undefined {
  const known = factDefinition(fact);
  if (known === undefined) return undefined;
  const definition = definitionIn(known, locale);
  const { question, choices } = definition;
  return question === undefined ? undefined : { fact, question, definition, choices, unlocks };
}
