import type { Lint } from '../language';

const TRUE = 2;

export function countMatching(truths: Uint8Array): number {
  let count = 0;
  for (const truth of truths) if (truth === TRUE) count += 1;
  return count;
}

/** Which people a rule reaches, as a short text: the same for the same people. Undefined for nobody and for everybody. */
export function fingerprint(truths: Uint8Array): string | undefined {
  let [count, first, second] = [0, 0x811c9dc5, 0x9e3779b9];
  for (let person = 0; person < truths.length; person += 1) {
    if (truths[person] !== TRUE) continue;
    count += 1;
    first = Math.imul(first ^ person, 0x01000193);
    second = Math.imul(second ^ (second >>> 15) ^ person, 0x85ebca6b);
  }
  return count === 0 || count === truths.length ? undefined : `${count}.${first >>> 0}.${second >>> 0}`;
}

const OTHERS = {
  SITUATION: { fr: ['la situation', 'n’en gardez qu’une des deux'], en: 'the situation' },
  RECOMMENDATION: { fr: ['le conseil', 'n’en gardez qu’un des deux'], en: 'the recommendation' },
} as const;

export function sameAudience(title: string, what: keyof typeof OTHERS): Lint {
  const {
    fr: [other, keepOne],
    en,
  } = OTHERS[what];
  return {
    code: 'SAME_AUDIENCE',
    path: '',
    message: {
      fr: `Touche exactement les mêmes personnes que ${other} « ${title} », dans la population de référence. Précisez la règle, ou ${keepOne}.`,
      en: `Reaches exactly the same people as ${en} "${title}" in the reference population. Make the rule more precise, or keep only one of the two.`,
    },
  };
}
