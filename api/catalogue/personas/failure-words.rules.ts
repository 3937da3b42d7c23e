import type { Language, Sentence } from '../../platform/language';
import type { Truth } from '../../targeting/language';
import type { Failure, ResponsibleCondition } from './personas.types';

/** Conditions that are named one by one. */
const NAMED = 3;

/** What is wrong, and which condition is responsible: "Ne reçoit pas « … » : la condition « vous avez le permis B » n'est pas remplie." */
export function failureWords(failure: Failure, titleOf: (id: string) => string): Sentence {
  const reason = REASONS[failure.cause](failure, titleOf);
  const title = titleOf(failure.recommendationId);
  return failure.kind === 'MISSING'
    ? { fr: `Ne reçoit pas « ${title} » : ${reason.fr}.`, en: `Does not get “${title}”: ${reason.en}.` }
    : { fr: `Reçoit « ${title} » : ${reason.fr}.`, en: `Gets “${title}”: ${reason.en}.` };
}

/** The conditions that are responsible, in one language. */
export function conditionsIn({ conditions }: Failure, language: Language): { sentence: string; result: Truth }[] {
  return conditions.map(({ sentence, result }) => ({ sentence: sentence[language], result }));
}

/** Two failures of a persona are the same when they say the same of the same recommendation. */
export function failureKey({ recommendationId, kind, cause, conditions, othersIds }: Failure): string {
  const said = conditions.map(({ sentence, result }) => `${result} ${sentence.fr}`).toSorted();
  return JSON.stringify([recommendationId, kind, cause, said, othersIds.toSorted()]);
}

const REASONS: Readonly<Record<Failure['cause'], (failure: Failure, titleOf: (id: string) => string) => Sentence>> = {
  NOT_PUBLISHED: () => ({ fr: 'elle n’est pas en ligne', en: 'it is not online' }),
  CONDITIONS: conditionWords,
  SCORE: ({ conditions }) => {
    const named = namedConditions(conditions);
    return conditions.length === 0
      ? { fr: 'sa note est de zéro', en: 'its score is zero' }
      : { fr: `sa note est de zéro par ${named.fr}`, en: `its score is zero by ${named.en}` };
  },
  INCOMPATIBLE: ({ othersIds }, titleOf) => ({
    fr: `reçoit à sa place ${listed(
      othersIds.map((id) => `« ${titleOf(id)} »`),
      'et',
    )}, incompatible`,
    en: `gets ${listed(
      othersIds.map((id) => `“${titleOf(id)}”`),
      'and',
    )} in its place, which is incompatible`,
  }),
};

function conditionWords({ conditions }: Failure): Sentence {
  const unknown = conditions.filter(({ result }) => result === 'UNKNOWN');
  if (conditions.length === 0) return { fr: 'elle vaut pour tout le monde', en: 'it is for everybody' };
  if (unknown.length > 0) {
    const named = namedConditions(unknown);
    const [fr, en] = unknown.length === 1 ? ['est remplie', 'is met'] : ['sont remplies', 'are met'];
    return { fr: `on ne sait pas si ${named.fr} ${fr}`, en: `it is not known whether ${named.en} ${en}` };
  }
  const named = namedConditions(conditions);
  const isMet = conditions[0]?.result === 'TRUE';
  const isOne = conditions.length === 1;
  if (isMet)
    return {
      fr: `${named.fr} ${isOne ? 'est remplie' : 'sont remplies'}`,
      en: `${named.en} ${isOne ? 'is' : 'are'} met`,
    };
  return {
    fr: `${named.fr} ${isOne ? 'n’est pas remplie' : 'ne sont pas remplies'}`,
    en: `${named.en} ${isOne ? 'is' : 'are'} not met`,
  };
}

function namedConditions(conditions: readonly ResponsibleCondition[]): Sentence {
  const isOne = conditions.length === 1;
  const [named, rest] = [conditions.slice(0, NAMED), Math.max(0, conditions.length - NAMED)];
  const all = (quoted: (sentence: Sentence) => string, more: string): string[] => [
    ...named.map(({ sentence }) => quoted(sentence)),
    ...(rest === 0 ? [] : [more]),
  ];
  const fr = listed(
    all((sentence) => `« ${sentence.fr} »`, `${rest} de plus`),
    'et',
  );
  const en = listed(
    all((sentence) => `“${sentence.en}”`, `${rest} more`),
    'and',
  );
  return {
    fr: `${isOne ? 'la condition' : 'les conditions'} ${fr}`,
    en: `the ${isOne ? 'condition' : 'conditions'} ${en}`,
  };
}

function listed(words: readonly string[], and: string): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}
