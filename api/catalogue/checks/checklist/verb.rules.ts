import type { Check } from './check.types';
import { quoted } from './details.rules';
import { firstWordOf, startsWithVerb } from './verbs.rules';

/** What one does today is a verb: "Appeler trois entreprises", not "Trois entreprises à appeler". */
export const verb: Check = {
  key: 'verb',
  label: { fr: 'un titre qui commence par un verbe', en: 'a title that starts with a verb' },
  level: 'WARNING',
  field: 'title',
  only: 'ACTION',
  fault({ content: { title } }) {
    if (startsWithVerb(title)) return undefined;
    const first = quoted(firstWordOf(title));
    return [
      {
        fr: `le titre commence par ${first.fr} : dites d’abord ce qu’il faut faire`,
        en: `the title starts with ${first.en}: say first what to do`,
      },
    ];
  },
};
