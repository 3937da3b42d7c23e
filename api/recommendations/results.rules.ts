import { published } from '../catalogue/published';
import { digestId } from '../platform/ids';
import { definitionIn, factDefinition } from '../targeting/language';
import type { Locale } from '../targeting/language';
import { questionsToAsk } from './questions.rules';
import type { Question } from './questions.rules';
import type {
  NextQuestion,
  PersonalRecommendation,
  RecommendationResponse,
  RecommendationResults,
} from './recommendations.graphql';
import { onOnePage } from './reasons';
import type { Scored } from './scoring.rules';
import type { Ranking } from './recommendations.service';
import { whyAsked } from './why-asked.rules';

/** None is final: each may follow any other. */
const ALLOWED_RESPONSES: RecommendationResponse[] = ['INTERESTED', 'IN_PROGRESS', 'DONE', 'NOT_FOR_ME'];

/** As much of a ranking as its reader gets. */
type ToldRanking = Omit<Ranking, 'idsThatFit' | 'failureOf' | 'met' | 'offered' | 'withholds'>;

interface Wanted {
  first: number;
  /** Facts that the person would rather not give. */
  skip?: readonly string[];
  /** Of whoever has a profile. */
  own?: OwnAnswers;
}

/** What a person said of recommendations, by their ids. */
export interface OwnAnswers {
  readonly responses: ReadonlyMap<string, RecommendationResponse>;
  /** Those whose last answer can be taken back. */
  readonly undoable: ReadonlySet<string>;
}

/** What they said of one. */
export interface OwnAnswer {
  response: RecommendationResponse | undefined;
  canUndo: boolean;
}

/** A ranking as a reader gets it, with what the person said of each item. No reason is given twice on a page. */
export function resultsFrom(ranking: ToldRanking, { first, skip = [], own }: Wanted): RecommendationResults {
  const { fitting, questions, answered, agree, version, locale, scoredBy, fellBack } = ranking;
  const reasonsOf = onOnePage(ranking);
  const results = fitting
    .best(first)
    .map((one) => personalFrom(one, { ...ranking, reasonsOf }, own && answerOf(one.item.id, own)));
  const told = { totalCount: fitting.count, catalogueVersion: version, scoredBy, fellBack };
  return { results, ...told, questions, skip, answered, agree, locale };
}

/** One item of a ranking as its reader gets it. */
export function personalFrom(
  one: Scored,
  { reasonsOf, locale, whose }: Pick<Ranking, 'reasonsOf' | 'locale' | 'whose'>,
  answer: OwnAnswer | undefined,
): PersonalRecommendation {
  return {
    id: digestId(one.item.id, whose, locale),
    recommendation: published(one.item, locale),
    score: one.score,
    reasons: reasonsOf(one, locale),
    response: answer?.response,
    canUndo: answer?.canUndo ?? false,
    allowedResponses: answer === undefined ? [] : ALLOWED_RESPONSES,
  };
}

function answerOf(id: string, { responses, undoable }: OwnAnswers): OwnAnswer {
  return { response: responses.get(id), canUndo: undoable.has(id) };
}

/** The questions that are left for somebody, best first. */
export function questionsLeft({ questions, skip, answered, agree, locale }: RecommendationResults): NextQuestion[] {
  return questionsToAsk(questions(), skip, answered)
    .map((question) => nextQuestion(question, { locale, agree }))
    .filter((question) => question !== undefined);
}

/** A question with its choices; undefined for a fact that nobody is asked. */
export function nextQuestion(
  asked: Question,
  { locale, agree }: { locale: Locale; agree: (text: string) => string },
): NextQuestion | undefined {
  const { fact, unlocks } = asked;
  const known = factDefinition(fact);
  if (known === undefined) return undefined;
  const definition = definitionIn(known, locale);
  if (definition.question === undefined) return undefined;
  const question = agree(definition.question);
  const choices = definition.choices.map((choice) => ({ ...choice, label: agree(choice.label) }));
  return { fact, question, definition, choices, unlocks, why: whyAsked(asked, locale) };
}
