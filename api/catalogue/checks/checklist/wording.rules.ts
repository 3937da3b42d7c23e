import type { Check, Detail } from './check.types';
import { faultOf, quoted } from './details.rules';
import { DISCOURAGED_WORDS } from './discouraged-words.rules';
import { allParts } from './parts.rules';
import type { TextPart } from './parts.rules';
import { withoutQuotations } from './quotations.rules';

export const wording: Check = {
  key: 'wording',
  label: { fr: 'des mots simples, qui parlent à tout le monde', en: 'plain words that speak to everybody' },
  level: 'WARNING',
  field: 'bodyMarkdown',
  fault: ({ content }) => faultOf(allParts(content).filter(isFrench).flatMap(discouragedIn)),
};

function isFrench({ locale }: TextPart): boolean {
  return locale !== 'EN';
}

/** One pattern, with a group for each of the words. */
const ANY_WORD = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${DISCOURAGED_WORDS.map(({ forms }) => `(${forms})`).join('|')})(?![\p{L}\p{N}])`,
  'giu',
);

function discouragedIn({ name, field, text }: TextPart): Detail[] {
  const told = withoutQuotations(text.replaceAll('’', "'"));
  const found = new Map(
    Array.from(told.matchAll(ANY_WORD), ([words, ...groups]) => [
      words,
      DISCOURAGED_WORDS[groups.findIndex((group) => group !== undefined)]?.instead ?? '',
    ]),
  );
  return [...found].map(([words, instead]) => {
    const { fr, en } = quoted(words);
    return {
      fr: `${name.fr} : ${fr}, dites plutôt : ${instead}`,
      en: `${name.en}: ${en}, rather say: ${instead}`,
      field,
    };
  });
}
