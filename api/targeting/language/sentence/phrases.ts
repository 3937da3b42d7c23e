import type { GroupName } from '../tree';
import type { Locale, Operator } from '../types';
import english from './en.json';
import french from './fr.json';

/** A whole clause for a choice that does not fit the fact's own; without `no`, it has no negation. */
export interface ChoiceClause {
  yes: string;
  no?: string;
}

export type ChoiceWords = Readonly<Record<string, string | ChoiceClause>>;

/** `{x}` stands for the value, `[a|b]` for "vous" and "tu". */
export interface FactPhrases {
  label?: string;
  question?: string;
  questionTu?: string;
  known: string;
  yes: string;
  no: string;
  style?: string;
  /** "%", or the words for one and for many. */
  unit?: string | readonly string[];
  /** What is said of 0, and of more than 0. */
  none?: string;
  some?: string;
  /** By operator and value: "gt 0". */
  cases?: Readonly<Record<string, string>>;
  choices?: ChoiceWords;
  choiceLabels?: Readonly<Record<string, string>>;
  atMost?: ChoiceWords;
  atLeast?: ChoiceWords;
}

type JobPhrase = 'job' | 'jobCode' | 'group' | 'groupCode' | 'field' | 'family' | 'familyCode';
type Style = Readonly<Partial<Record<Operator, string>>>;

export interface Phrases {
  and: string;
  or: string;
  nor: string;
  orElse: string;
  /** What stands before the first clause of a reason and before the others, and before a vowel. */
  because: { first: readonly string[]; next: readonly string[] };
  either: readonly string[];
  everyone: string;
  nobody: string;
  /** The line above what a group holds. */
  groups: Readonly<Record<GroupName, string>>;
  situation: readonly string[];
  knownVerbs: readonly (readonly string[])[];
  jobs: Readonly<Record<JobPhrase, string>>;
  places: { whole: string; unknown: string };
  between: string;
  styles: Readonly<Record<string, Style>>;
  facts: Readonly<Record<string, FactPhrases>>;
}

const BY_LANGUAGE: { fr: Phrases; en: Phrases } = { fr: french, en: english };

export function phrasesIn(locale: Locale): Phrases {
  return locale === 'EN' ? BY_LANGUAGE.en : BY_LANGUAGE.fr;
}

export function factPhrases(key: string, locale: Locale): FactPhrases | undefined {
  const { facts } = phrasesIn(locale);
  return Object.hasOwn(facts, key) ? facts[key] : undefined;
}

/** Chooses between "vous" and "tu". */
export function voiced(phrase: string, locale: Locale): string {
  return phrase.replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_, vous: string, tu: string) => (locale === 'FR_TU' ? tu : vous));
}

/** Puts words where `{x}` or `{n}` stands, with the elision that French asks for there. */
export function fill(phrase: string, words: string): string {
  const [before = '', after = ''] = phrase.split(/\{[xn]\}/);
  const elides = /(?<![\p{L}'])(?:de|que) $/u.test(before) && /^[aàâeéèêiîoôuû]/i.test(words);
  return (elides ? `${before.slice(0, -2)}'` : before) + words + after;
}
