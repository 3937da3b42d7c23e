import { published } from '../catalogue/published';
import { choiceLabel, factDefinition, factQuestion } from '../targeting/language';
import type { Locale } from '../targeting/language';
import type { Question } from './questions.rules';
import type { NextQuestion, RecommendationResponse, RecommendationResults } from './recommendations.graphql';
import type { Ranking } from './recommendations.service';

/** A ranking as a reader gets it, with what the person said of each item. */
export function resultsFrom(
  { items, questions, version, locale }: Ranking,
  first: number,
  responses: ReadonlyMap<string, RecommendationResponse> = new Map(),
): RecommendationResults {
  const results = items.slice(0, first).map(({ item, score, reasons }) => ({
    recommendation: published(item, locale),
    score,
    reasons,
    response: responses.get(item.id),
  }));
  return { results, questions, catalogueVersion: version, locale };
}

const YES_NO: Readonly<Record<'fr' | 'en', readonly [string, string]>> = { fr: ['oui', 'non'], en: ['yes', 'no'] };

/** A question with its choices; undefined for a fact that nobody is asked. */
export function nextQuestion({ fact, unlocks }: Question, locale: Locale): NextQuestion | undefined {
  const question = factQuestion(fact, locale);
  const definition = factDefinition(fact);
  if (question === undefined || definition === undefined) return undefined;
  const [yes, no] = YES_NO[locale === 'EN' ? 'en' : 'fr'];
  const booleans = [
    { value: 'true', label: yes },
    { value: 'false', label: no },
  ];
  const listed = (definition.choices ?? []).map(({ value }) => ({ value, label: choiceLabel(fact, value, locale) }));
  return { fact, question, unlocks, choices: definition.type === 'BOOLEAN' ? booleans : listed };
}
