import type { Content } from '../catalogue/content';
import { factDefinition } from '../targeting/language';
import type { Locale } from '../targeting/language';
import type { Question } from './questions.rules';

interface Words {
  one: string;
  several: (count: number) => string;
  /** Between how many they are and the title of one. */
  namely: string;
  suchAs: string;
  quoted: (title: string) => string;
  mayRefuse: string;
}

const FRENCH = {
  ...{ namely: ' : ', suchAs: ', dont ', quoted: (title: string) => `« ${title} »` },
  several: (count: number) => `peut faire apparaître jusqu’à ${count} conseils de plus`,
};
const WORDS: Readonly<Record<Locale, Words>> = {
  FR: {
    ...FRENCH,
    one: 'Votre réponse peut faire apparaître un conseil de plus',
    several: (count) => `Votre réponse ${FRENCH.several(count)}`,
    mayRefuse: 'Vous n’avez pas à répondre si vous ne le souhaitez pas.',
  },
  FR_TU: {
    ...FRENCH,
    one: 'Ta réponse peut faire apparaître un conseil de plus',
    several: (count) => `Ta réponse ${FRENCH.several(count)}`,
    mayRefuse: 'Tu n’as pas à répondre si tu ne le souhaites pas.',
  },
  EN: {
    ...{ namely: ': ', suchAs: ', such as ', quoted: (title) => `“${title}”` },
    one: 'Your answer may bring in one more piece of advice',
    several: (count) => `Your answer may bring in up to ${count} more pieces of advice`,
    mayRefuse: 'You do not have to answer if you would rather not.',
  },
};

/** Why a question is asked: what its answer may bring in, one of it by its title. */
export function whyAsked({ fact, unlocks, example }: Question, locale: Locale): string {
  const { one, several, namely, suchAs, quoted, mayRefuse } = WORDS[locale];
  const title = titleIn(example.item.content, locale);
  const count = unlocks === 1 ? one : several(unlocks);
  const named = title === undefined ? '' : `${unlocks === 1 ? namely : suchAs}${quoted(title)}`;
  const isSensitive = factDefinition(fact)?.sensitive === true;
  return `${count}${named}.${isSensitive ? ` ${mayRefuse}` : ''}`;
}

/** Undefined where it would be in another language. */
function titleIn({ title, translations }: Content, locale: Locale): string | undefined {
  const translated = translations.find((one) => one.locale === locale)?.title;
  return translated ?? (locale === 'EN' ? undefined : title);
}
