import { tidy } from '../../platform/checks';
import { FRENCH_TIME, inFrench } from '../../platform/clock';
import type { Language } from '../../platform/language';
import { cleanLine } from '../../platform/mail/reading/cleaning';

/** What a message may say of the contribution that it refuses. */
export interface RefusedWords {
  title: string;
  receivedAt: Date;
}

const DAY: Readonly<Record<Language, (at: Date) => string>> = {
  fr: (at) => inFrench(at, { dateStyle: 'long' }),
  en: (at) => at.toLocaleString('en-GB', { timeZone: FRENCH_TIME, dateStyle: 'long' }),
};

/** By the name that stands between braces in the message of a reason. */
const VARIABLES: ReadonlyMap<string, (words: RefusedWords, language: Language) => string> = new Map([
  ['title', ({ title }: RefusedWords) => cleanLine(title)],
  ['receivedOn', ({ receivedAt }: RefusedWords, language: Language) => DAY[language](receivedAt)],
]);

export const VARIABLE_NAMES = [...VARIABLES.keys()];

/** What the contributor reads: the reason's message with its variables filled in, then what the moderator adds. */
export function refusalMessage(
  { message }: { message: string },
  words: RefusedWords,
  added: string | null | undefined,
): string {
  return [filled(message, words, 'fr'), tidy(added)].filter((part) => part !== null).join('\n\n');
}

/** The reason's message in English. What the moderator adds is French, and stands in the French message alone. */
export function englishRefusal({ messageEn }: { messageEn: string | null }, words: RefusedWords): string | null {
  return messageEn === null ? null : filled(messageEn, words, 'en');
}

function filled(message: string, words: RefusedWords, language: Language): string {
  return message.replaceAll(/\{(\w+)\}/g, (written, name: string) => VARIABLES.get(name)?.(words, language) ?? written);
}

export function unknownVariables(message: string): string[] {
  const names = [...message.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  return names.filter((name) => !VARIABLE_NAMES.includes(name));
}
