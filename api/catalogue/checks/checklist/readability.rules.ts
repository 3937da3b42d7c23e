import type { Check } from './check.types';
import { readingEase } from './reading.rules';

/** Below it a text is "fairly difficult" on the scale of Flesch; 60 to 70 is standard. */
const LEAST_EASE = 60;

export const readability: Check = {
  key: 'readability',
  label: { fr: 'un texte facile à lire', en: 'a text that is easy to read' },
  level: 'WARNING',
  field: 'bodyMarkdown',
  fault({ content: { summary, bodyMarkdown } }) {
    const ease = readingEase(`${summary}\n${bodyMarkdown}`);
    if (ease === undefined || ease >= LEAST_EASE) return undefined;
    const rounded = Math.round(ease);
    return [
      {
        fr: `indice de lisibilité ${rounded}, au moins ${LEAST_EASE} : des mots et des phrases plus courts le font monter`,
        en: `readability index ${rounded}, at least ${LEAST_EASE}: shorter words and sentences raise it`,
      },
    ];
  },
};
