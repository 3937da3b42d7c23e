import { published } from '../catalogue/published';
import { digestId } from '../platform/ids';
import { definitionIn, factDefinition } from '../targeting/language';
import type { Locale } from '../targeting/language';
import type { Question } from './questions.rules';
import type {
  NextQuestion,
  PersonalRecommendation,
  RecommendationResponse,
  RecommendationResults,
} from './recommendations.graphql';
import type { Scored } from './scoring.rules';
import type { Ranking } from './recommendations.service';

interface Wanted {
  first: number;
  /** Facts that the person would rather not give. */
  skip?: readonly string[];
  responses?: ReadonlyMap<string, RecommendationResponse>;
}

/** A ranking as a reader gets it, with what the person said of each item. */
export function resultsFrom(
  ranking: Ranking,
  { first, skip = [], responses = new Map() }: Wanted,
): RecommendationResults {
  const { fitting, questions, version, locale } = ranking;
  const results = fitting.best(first).map((one) => personalFrom(one, ranking, responses.get(one.item.id)));
  return { results, totalCount: fitting.count, questions, skip, catalogueVersion: version, locale };
}

/** One item of a ranking as its reader gets it. */
export function personalFrom(
  one: Scored,
  { reasonsOf, locale, whose }: Pick<Ranking, 'reasonsOf' | 'locale' | 'whose'>,
  response: RecommendationResponse | undefined,
): PersonalRecommendation {
  return {
    id: digestId(one.item.id, whose, locale),
    recommendation: published(one.item, locale),
    score: one.score,
    reasons: reasonsOf(one, locale),
    response,
  };
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
