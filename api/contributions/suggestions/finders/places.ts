import type { Find } from './finds';
import { before } from './finds';
import type { PlaceName, PlaceNames } from './place-names';
import type { PlainText, TextWord } from './text';

/** Divisions whose name is a word: nothing without a capital letter. */
const ONLY_WITH_CAPITAL = new Set([
  'somme',
  'creuse',
  'manche',
  'nord',
  'marne',
  'loire',
  'lot',
  'cher',
  'orne',
  'jura',
  'landes',
  'reunion',
  'vienne',
  'ain',
  'var',
  'aude',
  'aube',
]);
const COMMUNES_ONLY_WITH_CAPITAL = new Set([
  'auch',
  'cannes',
  'castres',
  'colombes',
  'dole',
  'gap',
  'grasse',
  'laon',
  'loos',
  'menton',
  'muret',
  'saintes',
  'sceaux',
  'sens',
  'tours',
  'trappes',
  'vannes',
  'agen',
  'ales',
  'bron',
  'dax',
  'creil',
  'nice',
]);
const TO_DIVISION =
  /(?:^| )(?:en|dans (?:le|la|les|l)|a la|a|departements? (?:de la|de l|du|des|de|d)|regions? (?:de la|de l|du|des|de|d)?|region|departement) $/;
const TO_COMMUNE = {
  null: /(?:^| )(?:a|sur|dans|(?:ville|commune) (?:de|d)|habit\w+(?: a)?) $/,
  le: /(?:^| )(?:au|(?:ville|commune) du|a le) $/,
  les: /(?:^| )(?:aux|(?:ville|commune) des|a les) $/,
};
/** A trip, an origin or a head office is no place of search. */
const ELSEWHERE =
  /(?:jusqu|\bnee?s?|\bbase\w*|loin|quitt\w+|rapport|grace|face|trains?|vacances|voyag\w+|etudes|originaire\w*|comparee?s?|confie\w*|travaille|ven(?:ir|ue?s?|ant)) (?:a |en |de |du |des |d |de la |de l |dans (?:le |la |les |l )?)?$/;
const COMPASS = /^ (?:de|du|des|d|est|ouest|parisien\w*|francilien\w*|france|\+)(?![a-z])/;
const AFTER_NUMBER =
  /^(?:$| (?:[,.]|et|ou|on|il|elle|je|vous|nous|a|avec|pour|ainsi|mais|comme|ca|c|les|la|qui|sans)(?: |$))/;

/** Places named as where somebody is or searches: "en Seine-Saint-Denis", "à Lyon", "dans le 93". */
export function findPlaces(text: PlainText, names: PlaceNames): Find[] {
  const finds: Find[] = [];
  for (let index = 0; index < text.words.length; index += 1) {
    const found = placeAt(text, names, index) ?? numberAt(text, names, index);
    if (found === undefined) continue;
    const whole = withOthers(text, names, found);
    finds.push({
      conditions: [{ fact: 'place', op: 'under', value: [...new Set(whole.codes)] }],
      start: whole.at,
      end: endOf(text.words[whole.last]),
    });
    index = whole.last;
  }
  return finds;
}

interface Located {
  codes: readonly string[];
  kind: PlaceName['kind'];
  /** Offset in the plain text, of the preposition where there is one. */
  at: number;
  /** Index of the last word. */
  last: number;
}

function placeAt(text: PlainText, names: PlaceNames, index: number): Located | undefined {
  const { words, plain } = text;
  const word = words[index];
  if (word === undefined) return undefined;
  const said = before(plain, word.at);
  if (ELSEWHERE.test(said) || /\bsiege\b/.test(said)) return undefined;
  for (const name of namesAt(text, names, index)) {
    const last = index + name.words.length - 1;
    const leading = name.kind === 'DIVISION' ? divisionLeading(text, name, index) : communeLeading(text, name, index);
    if (leading !== undefined && !isTrip(text, names, index))
      return { codes: name.codes, kind: name.kind, at: word.at - leading.length, last };
  }
  return undefined;
}

/** Every name that the words spell from here on, the longest first. */
function namesAt({ words, original }: PlainText, { byFirstWord }: PlaceNames, index: number): PlaceName[] {
  return (byFirstWord.get(spelt(words[index])) ?? []).filter((name) => {
    const last = words[index + name.words.length - 1];
    const isCutShort = last !== undefined && /^[-‐‑][\p{L}\p{N}]/u.test(original.slice(last.end, last.end + 3));
    return !isCutShort && name.words.every((part, offset) => part === spelt(words[index + offset]));
  });
}

function spelt(word: TextWord | undefined): string {
  if (word?.plain === 'st') return 'saint';
  return word?.plain === 'ste' ? 'sainte' : (word?.plain ?? '');
}

/** The words that lead to a division, "" where its name needs none; undefined where the name is not sure. */
function divisionLeading({ words, plain }: PlainText, name: PlaceName, index: number): string | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  const said = before(plain, word.at);
  const leading = TO_DIVISION.exec(said)?.[0].trimStart();
  const [first = ''] = name.words;
  const needsCapital =
    first === 'grand' ||
    (ONLY_WITH_CAPITAL.has(first) && name.words.length === 1) ||
    (leading !== 'en ' && name.words.length === 1 && first !== 'paca' && first !== 'idf');
  if (needsCapital && !hasCapital(word)) return undefined;
  if (name.words.length > 1) return leading ?? '';
  if (
    leading === undefined ||
    (leading === 'a ' && first !== 'mayotte') ||
    (leading === 'a la ' && !['reunion', 'martinique', 'guadeloupe'].includes(first))
  )
    return undefined;
  return first === 'nord' && (COMPASS.test(plain.slice(endOf(word))) || /\bsud\b/.test(plain)) ? undefined : leading;
}

function communeLeading({ words, plain }: PlainText, name: PlaceName, index: number): string | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  const leading = TO_COMMUNE[name.article ?? 'null'].exec(before(plain, word.at))?.[0].trimStart();
  if (leading === undefined) return undefined;
  const needsCapital =
    !name.isLarge || leading === 'sur ' || leading === 'dans ' || COMMUNES_ONLY_WITH_CAPITAL.has(name.words[0] ?? '');
  if (!name.isLarge && (leading === 'sur ' || leading === 'dans ')) return undefined;
  return needsCapital && !hasCapital(word) ? undefined : leading;
}

/** "Nord", neither "nord" nor "NORD": a title all in capitals tells nothing. */
function hasCapital({ written }: TextWord): boolean {
  return /^\p{Lu}['’]?\p{Ll}/u.test(written);
}

/** "De Lyon à Paris": neither is where somebody searches. */
function isTrip({ words }: PlainText, { byFirstWord }: PlaceNames, index: number): boolean {
  const [from, preposition] = [words[index - 2], words[index - 3]?.plain];
  return (
    (preposition === 'de' || preposition === 'd') &&
    words[index - 1]?.plain === 'a' &&
    (byFirstWord.get(spelt(from)) ?? []).some(({ words: parts, isLarge }) => parts.length === 1 && isLarge)
  );
}

/** "dans le 93". Up to 20, it may be an arrondissement of a city named in the text. */
function numberAt({ words, plain }: PlainText, { departements }: PlaceNames, index: number): Located | undefined {
  const word = words[index];
  const code = word === undefined ? undefined : departements.get(word.plain);
  if (
    word === undefined ||
    code === undefined ||
    words[index - 1]?.plain !== 'le' ||
    words[index - 2]?.plain !== 'dans'
  )
    return undefined;
  if (Number(word.plain) <= 20 && /\b(?:paris|lyon|marseille|arrondissements?)\b/.test(plain)) return undefined;
  if (!AFTER_NUMBER.test(plain.slice(endOf(word), endOf(word) + 20))) return undefined;
  return { codes: [code], kind: 'DIVISION', at: words[index - 2]?.at ?? word.at, last: index };
}

const BETWEEN = new Set([',', 'et', 'ou']);
const LEADS = new Set(['le', 'la', 'les', 'l', 'a', 'en', 'dans', 'au', 'aux', 'du', 'de', 'd']);

/** "À Lyon, Grenoble ou Valence" is one condition: the same person searches in one of them. */
function withOthers(text: PlainText, names: PlaceNames, first: Located): Located {
  let whole = first;
  for (let next = otherAfter(text, names, whole); next !== undefined; next = otherAfter(text, names, whole)) {
    whole = { ...whole, codes: [...whole.codes, ...next.codes], last: next.last };
  }
  return whole;
}

function otherAfter(text: PlainText, names: PlaceNames, { kind, last }: Located): Located | undefined {
  const { words } = text;
  let index = last + 1;
  if (!BETWEEN.has(words[index]?.plain ?? '')) return undefined;
  while (index <= last + 5 && (BETWEEN.has(words[index]?.plain ?? '') || LEADS.has(words[index]?.plain ?? '')))
    index += 1;
  const word = words[index];
  if (word === undefined) return undefined;
  const number = words[index - 1]?.plain === 'le' ? names.departements.get(word.plain) : undefined;
  if (number !== undefined && kind === 'DIVISION') return { codes: [number], kind, at: word.at, last: index };
  const name = hasCapital(word)
    ? namesAt(text, names, index).find((one) => one.kind === kind && (one.isLarge || one.words.length > 1))
    : undefined;
  return name === undefined ? undefined : { codes: name.codes, kind, at: word.at, last: index + name.words.length - 1 };
}

function endOf(word: TextWord | undefined): number {
  return word === undefined ? 0 : word.at + word.plain.length;
}
