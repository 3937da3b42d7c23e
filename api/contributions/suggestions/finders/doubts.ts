import { before } from './finds';
import type { Find } from './finds';

const NOT_THAT = [
  'sauf',
  'excepte\\w*',
  'hormis',
  'hors',
  'a part',
  'a l exception',
  'a l exclusion',
  'exclu\\w*',
  '(?:sont|est) pas concerne\\w*',
  'pas (?:seulement|uniquement|exclusivement|que|forcement|necessairement|obligatoirement|reserve\\w*|destine\\w*|pour|aux?|chez|besoin|la peine|d accord|etre|un|une|le cas)',
  'non (?:reserve\\w*|pour|seulement|aux?)',
  'jamais (?:ete|pour|aux?)',
  'concerne pas',
  'adresse pas',
  'convient pas',
  'marche pas',
  'fonctionne pas',
  'inutile',
  '(?:pas|sans|aucune) (?:d )?(?:obligation|limite)',
  'plutot que',
  'au lieu',
  'contrairement',
  'a la difference',
  'quels? que soi(?:t|ent)',
  'quelles? que soi(?:t|ent)',
  'peu importe',
  'qu importe',
  'y compris',
  'que (?:ce soit|vous soyez|l on soit)',
  'comme si',
  'sans (?:etre|avoir)',
  'deconseille\\w*',
  'interdi\\w*',
  'au dela des',
  'aussi bien',
  'par exemple',
  'notamment',
  'entre autres',
  '(?<!(?:moi|toi|lui|elle|soi|nous|vous|eux|elles|la|le|les|de) )meme',
];
const NEGATED = [
  'n (?:[a-z0-9]+ ){1,2}(?:pas|plus|jamais)(?: [a-z0-9]+){0,3}',
  'ne (?:[a-z0-9]+ ){1,2}(?:pas|plus|jamais)(?: [a-z0-9]+){0,2}',
];
const CLOSE_BEFORE = ['avec ou', 'pas', 'jamais', 'non', 'evit\\w+(?: [a-z0-9]+)?'];
const BEFORE = new RegExp(
  `(?<![a-z0-9])(?:(?:${NOT_THAT.join('|')})(?: [a-z0-9]+){0,4}|${[...CLOSE_BEFORE, ...NEGATED].join('|')}) $`,
);

const NEEDED =
  '(?:pas |non |est |sont |(?:y )?est )?(?:obligatoire|necessaire|exige|requis|demande|indispensable|souhaite|apprecie|exclu)(?:e|s|es)?(?![a-z])';
const CLOSE_AFTER = [
  'comme (?:ailleurs|partout)',
  'par exemple',
  'ou (?:non|pas|sans|avec)(?![a-z0-9])',
  'n (?:est|etait|a|ont) (?:pas|plus|jamais|nullement)',
  'ne (?:sont|font|suffit|doit|doivent) pas',
  NEEDED,
];
const AFTER = new RegExp(`^ (?:${CLOSE_AFTER.join('|')})`);

const QUOTES = /«[^«»]*»|“[^“”]*”/g;

/** What somebody is said to say is an example: offsets in the original. */
export function quotedIn(original: string): (span: { start: number; end: number }) => boolean {
  const quotes = [...original.matchAll(QUOTES)].map(({ index, 0: quote }) => ({
    start: index,
    end: index + quote.length,
  }));
  return ({ start, end }) => quotes.some((quote) => quote.start < end && start < quote.end);
}

/** True where the words around a find may unsay it: "même sans permis", "sauf en Bretagne", "diplôme ou non". */
export function isDoubtful(plain: string, { start, end }: Find): boolean {
  const thought = before(plain, start).split(', ').at(-1) ?? '';
  return BEFORE.test(thought) || AFTER.test(plain.slice(end, end + 60));
}
