import type { ErrorCode, YAMLError } from 'yaml';
import type { Sentence } from '../../platform/language';

const INDENT: Sentence = {
  fr: 'L’alignement ne va pas : comptez les espaces au début de la ligne.',
  en: 'The indentation does not fit: count the spaces at the beginning of the line.',
};
const QUOTES: Sentence = {
  fr: 'Cette valeur n’est pas bien formée : mettez-la entre guillemets droits.',
  en: 'This value is not well formed: put it in quotes.',
};
const ONE_LINE: Sentence = {
  fr: 'Une clé et ses deux-points tiennent sur une seule ligne.',
  en: 'A key and its colon stand on one line.',
};

/** What the reader of YAML finds, in words for editors. */
const SAID: Partial<Record<ErrorCode, Sentence>> = {
  DUPLICATE_KEY: {
    fr: 'Cette clé est donnée deux fois au même endroit : gardez-en une.',
    en: 'This key is given twice in one place: keep one of them.',
  },
  BAD_INDENT: INDENT,
  TAB_AS_INDENT: {
    fr: 'Une tabulation commence la ligne : mettez des espaces.',
    en: 'The line begins with a tab: use spaces.',
  },
  BAD_DQ_ESCAPE: {
    fr: 'Une barre oblique inverse (\\) ne va pas dans ce texte : doublez-la.',
    en: 'A backslash (\\) does not fit in this text: double it.',
  },
  MISSING_CHAR: {
    fr: 'Il manque un signe ici : deux-points, virgule, crochet ou accolade.',
    en: 'A sign is missing here: a colon, a comma, a bracket or a brace.',
  },
  UNEXPECTED_TOKEN: {
    fr: 'Quelque chose est de trop ici, ou mal placé.',
    en: 'Something here is too much, or out of place.',
  },
  BAD_SCALAR_START: QUOTES,
  BLOCK_IN_FLOW: {
    fr: 'Entre crochets ou accolades, écrivez les valeurs sur le même modèle, séparées par des virgules.',
    en: 'Between brackets or braces, write values the same way, with commas between them.',
  },
  BLOCK_AS_IMPLICIT_KEY: ONE_LINE,
  MULTILINE_IMPLICIT_KEY: ONE_LINE,
  KEY_OVER_1024_CHARS: ONE_LINE,
  NON_STRING_KEY: {
    fr: 'Une clé est un texte : mettez-la entre guillemets droits.',
    en: 'A key is a text: put it in quotes.',
  },
};

const NO_QUOTE: Sentence = {
  fr: 'Le guillemet de fin de ce texte manque.',
  en: 'The closing quote of this text is missing.',
};

const OTHERWISE: Sentence = {
  fr: 'Le fichier n’est pas du YAML bien formé à cet endroit.',
  en: 'The file is not well-formed YAML here.',
};

export function saidOf({ code, message }: Pick<YAMLError, 'code' | 'message'>): Sentence {
  if (code === 'MISSING_CHAR' && message.includes('quote')) return NO_QUOTE;
  return SAID[code] ?? OTHERWISE;
}
