import type { Check } from './check.types';
import { beginningOf, faultOf, quoted } from './details.rules';
import { originalParts } from './parts.rules';
import { sentencesOf, wordsOf } from './reading.rules';

const MAX_WORDS = 35;

export const shortSentences: Check = {
  key: 'short-sentences',
  label: { fr: 'des phrases courtes', en: 'short sentences' },
  level: 'WARNING',
  field: 'bodyMarkdown',
  fault: ({ content }) =>
    faultOf(
      originalParts(content).flatMap(({ field, text }) =>
        sentencesOf(text).flatMap((sentence) => {
          const count = wordsOf(sentence).length;
          if (count <= MAX_WORDS) return [];
          const { fr, en } = quoted(beginningOf(sentence));
          return [
            {
              fr: `${fr} : ${count} mots, ${MAX_WORDS} au plus`,
              en: `${en}: ${count} words, at most ${MAX_WORDS}`,
              field,
            },
          ];
        }),
      ),
    ),
};
