import type { RecommendationKind } from '../../catalogue/content';
import type { Locale } from '../../targeting/language';
import type { Scored } from '../scoring.rules';

/** The name of a topic in both languages. */
export interface TopicName {
  label: string;
  labelEn: string;
}

interface General {
  locale: Locale;
  topic: (key: string) => TopicName | undefined;
  /** The sentences that stand above on the same page. */
  said?: ReadonlySet<string> | undefined;
}

interface Words {
  /** What comes first of a topic, and what comes once that was said. */
  on: readonly string[];
  quoted: (name: string) => string;
  what: Readonly<Record<RecommendationKind, string>>;
  answers: string;
  suitsMany: string;
  maySuit: string;
}

const FRENCH = {
  on: ['Sur le thème', 'Toujours sur le thème'],
  quoted: (name: string) => `« ${name} »`,
  what: { STRATEGY: 'ce conseil', ACTION: 'cette action' },
};
const WORDS: Readonly<Record<Locale, Words>> = {
  FR: {
    ...FRENCH,
    answers: 'tient compte de vos réponses',
    suitsMany: 'vaut pour bien des situations, dont la vôtre',
    maySuit: 'pourrait vous servir, selon vos prochaines réponses',
  },
  FR_TU: {
    ...FRENCH,
    answers: 'tient compte de tes réponses',
    suitsMany: 'vaut pour bien des situations, dont la tienne',
    maySuit: 'pourrait te servir, selon tes prochaines réponses',
  },
  EN: {
    on: ['On the topic', 'Also on the topic'],
    quoted: (name) => `“${name}”`,
    what: { STRATEGY: 'this advice', ACTION: 'this action' },
    answers: 'takes your answers into account',
    suitsMany: 'suits many situations, yours included',
    maySuit: 'may help you, depending on your next answers',
  },
};

/**
 * Why somebody gets an item of which nothing more can be said, or no more than the page says already: what it is about, and that it answers
 * what they said, suits about everybody, or may suit them. By its topics, so that a page does not say the same of several.
 */
export function generalReasonsOf(one: Scored, { locale, topic, said }: General): string[] {
  // It fits no more, and is only looked at again.
  if (one.score === 0) return [];
  const { on, quoted, what } = WORDS[locale];
  const names = one.item.content.topics.flatMap((key) => topic(key) ?? []);
  for (const words of on)
    for (const { label, labelEn } of names) {
      const name = quoted(locale === 'EN' ? labelEn : label);
      const sentence = `${words} ${name}, ${what[one.item.kind]} ${whyOf(one, WORDS[locale])}.`;
      if (said?.has(sentence) !== true) return [sentence];
    }
  return [];
}

function whyOf({ closeness, isSure }: Scored, { answers, suitsMany, maySuit }: Words): string {
  if (closeness > 0) return answers;
  return isSure ? suitsMany : maySuit;
}
