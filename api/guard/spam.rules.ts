import type { Sentence } from '../platform/language';

/** What is looked at: the words, and how they came. */
export interface ScoredSubmission {
  title: string;
  body: string;
  usefulWhen: string | null;
  link: string | null;
  /** From the opening of the form to its sending; null where it is not known. */
  fillSeconds: number | null;
  /** Something was written where people see no field. */
  filledTrap: boolean;
}

interface Sign {
  key: string;
  label: Sentence;
  /** 0 to 1: what it adds to the score. */
  weight: number;
  shows(sending: ScoredSubmission, text: string): boolean;
}

/** Nobody reads and fills the form within this. */
const MIN_FILL_SECONDS = 8;
const SCRIPTS =
  /[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Words that hardly any sentence of French or English goes without. */
const COMMON = new Set(
  'le la les un une des de du et en à au aux pour que qui est sont vous je on il elle pas avec dans sur ce cette plus ou si the a an of to and in is are for that you with on it this'.split(
    ' ',
  ),
);
const SELLING =
  /\b(?:casino|crypto(?:monnaies?)?|bitcoins?|viagra|forex|prêts? entre particuliers|gagne[rz]? \d+ ?(?:€|euros)|argent facile|100 ?% garanti|whatsapp|telegram|backlinks?|seo)\b/iu;

const SIGNS: readonly Sign[] = [
  {
    key: 'trap',
    label: { fr: 'champ piège rempli', en: 'hidden field filled in' },
    weight: 0.8,
    shows: ({ filledTrap }) => filledTrap,
  },
  {
    key: 'speed',
    label: { fr: 'formulaire rempli trop vite', en: 'form filled in too fast' },
    weight: 0.3,
    shows: ({ fillSeconds }) => fillSeconds !== null && fillSeconds < MIN_FILL_SECONDS,
  },
  {
    key: 'links',
    label: { fr: 'beaucoup de liens', en: 'many links' },
    weight: 0.3,
    shows: (_sending, text) => linksIn(text) >= 3,
  },
  {
    key: 'markup',
    label: { fr: 'liens en code HTML ou BBCode', en: 'links in HTML or BBCode' },
    weight: 0.4,
    shows: (_sending, text) => /<a\s[^>]{0,200}href|\[url[=\]]/i.test(text),
  },
  {
    key: 'repetition',
    label: { fr: 'les mêmes mots répétés', en: 'the same words repeated' },
    weight: 0.3,
    shows: (_sending, text) => isRepetitive(text),
  },
  {
    key: 'language',
    label: { fr: 'ni français ni anglais', en: 'neither French nor English' },
    weight: 0.3,
    shows: (_sending, text) => isForeign(text),
  },
  {
    key: 'selling',
    label: { fr: 'vocabulaire publicitaire', en: 'words of advertising' },
    weight: 0.4,
    shows: (_sending, text) => SELLING.test(text),
  },
  {
    key: 'shouting',
    label: { fr: 'presque tout en majuscules', en: 'almost all in capitals' },
    weight: 0.1,
    shows: (_sending, text) => isShouted(text),
  },
];

/** 0: nothing suspect; 1: surely unwanted. It orders the queue and is shown with its reasons: nothing is refused by it. */
export function spamScore(sending: ScoredSubmission): { score: number; reasons: string[] } {
  const text = [sending.title, sending.body, sending.usefulWhen, sending.link]
    .filter((part) => part !== null)
    .join('\n');
  const shown = SIGNS.filter((sign) => sign.shows(sending, text));
  const score = Math.min(
    1,
    shown.reduce((sum, { weight }) => sum + weight, 0),
  );
  return { score: Math.round(score * 100) / 100, reasons: shown.map(({ key }) => key) };
}

export function spamReason(key: string): Sentence | undefined {
  return SIGNS.find((sign) => sign.key === key)?.label;
}

function linksIn(text: string): number {
  return (text.match(/https?:\/\/|(?<!\/)\bwww\./gi) ?? []).length;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isRepetitive(text: string): boolean {
  const words = wordsOf(text);
  return /(.)\1{9}/u.test(text) || (words.length >= 20 && new Set(words).size / words.length < 0.4);
}

function isForeign(text: string): boolean {
  const words = wordsOf(text);
  const foreign = (text.match(SCRIPTS) ?? []).length;
  return (
    foreign > text.length / 10 ||
    (words.length >= 15 && words.filter((word) => COMMON.has(word)).length / words.length < 0.05)
  );
}

function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return (
    letters.length >= 40 && letters.filter((letter) => letter !== letter.toLowerCase()).length / letters.length > 0.7
  );
}
