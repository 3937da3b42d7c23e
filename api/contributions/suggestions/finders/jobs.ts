import { SMALL_WORDS, jobKey } from '../../../reference/words';
import type { Condition } from '../../../targeting/language';
import { before } from './finds';
import type { Find } from './finds';
import type { JobName, JobNames } from './job-names';
import { isStop } from './text';
import type { PlainText, TextWord } from './text';

/** What leads to a job that somebody looks for. */
const LOOKED_FOR = new RegExp(
  [
    'devenir',
    'devenez',
    'comme',
    'en tant que',
    'en qualite de',
    'pour etre',
    'pour (?:les|des)',
    '(?:si|quand|lorsque) (?:vous etes|on est|tu es)',
    'vous etes',
    'futurs?',
    'futures?',
    '(?:postes?|emplois?|metiers?|offres?|offres? d emploi|jobs?|fonctions?|profils?|formations?|travail|boulots?|candidatures?|missions?) (?:de|d|en|des|du)',
    '(?:utiles?|destinee?s?|reservee?s?|adresse|adressent|convient|ouverte?s?|conseillee?s?) (?:aux|a des|pour les)',
    '(?:cherch\\w*|vise\\w*) (?:un|une|du|des) (?:\\w+ )?(?:emploi|poste|travail) (?:de|d)',
  ]
    .map((lead) => `(?:^| )${lead} (?:une? )?$`)
    .join('|'),
);
/** Enough for a name of several words, unless it names those who advise, teach, heal and hire. */
const ABOUT_THEM = /(?:^|[,.] |(?:^| )(?:les|des) )$/;
const HELPERS = /^(?:C12|J11|K1[2489]|K21|M13|M15)/;

export function findJobs(text: PlainText, names: JobNames): Find[] {
  const folded = text.words.map((word) => (isStop(word.plain) ? word.plain : jobKey(word.plain)));
  const finds: Find[] = [];
  for (let index = 0; index < text.words.length; index += 1) {
    const found = jobAt(text, { names, folded }, index);
    if (found === undefined) continue;
    const [codes, last] = withOthers(text, { names, folded }, found);
    const condition: Condition =
      codes.length === 1
        ? { fact: 'targetJobGroup', op: 'eq', value: codes[0] }
        : { fact: 'targetJobGroup', op: 'in', value: codes };
    finds.push({ conditions: [condition], start: text.words[index]?.at ?? 0, end: endOf(text.words[last]) });
    index = last;
  }
  return finds;
}

/** "Maçon, couvreur ou plombier" is one condition: somebody looks for one of them. */
function withOthers(text: PlainText, folded: Folded, first: Named): [codes: string[], last: number] {
  const codes = new Set([first.name.jobGroupCode]);
  let { last } = first;
  for (let next = otherAfter(text, folded, last); next !== undefined; next = otherAfter(text, folded, last)) {
    codes.add(next.name.jobGroupCode);
    last = next.last;
  }
  return [[...codes], last];
}

function otherAfter(text: PlainText, folded: Folded, last: number): Named | undefined {
  let index = last + 1;
  if (![',', 'et', 'ou'].includes(text.words[index]?.plain ?? '')) return undefined;
  index += 1;
  while (index <= last + 3 && SMALL_WORDS.has(text.words[index]?.plain ?? '')) index += 1;
  return nameAt(text, folded, index);
}

interface Folded {
  names: JobNames;
  folded: readonly string[];
}

interface Named {
  name: JobName;
  /** Index of its last word. */
  last: number;
}

function jobAt(text: PlainText, folded: Folded, index: number): Named | undefined {
  const named = nameAt(text, folded, index);
  return named !== undefined && isAboutSearch(named.name, before(text.plain, text.words[index]?.at ?? 0))
    ? named
    : undefined;
}

function nameAt(text: PlainText, { names, folded }: Folded, index: number): Named | undefined {
  for (const name of names.get(folded[index] ?? '') ?? []) {
    const last = lastWordOf(name, { text, folded }, index);
    if (last !== undefined) return { name, last };
  }
  return undefined;
}

function lastWordOf(
  { words }: JobName,
  { text, folded }: { text: PlainText; folded: readonly string[] },
  index: number,
): number | undefined {
  let position = index;
  for (const word of words.slice(1)) {
    position += 1;
    for (let skipped = 0; skipped < 2 && SMALL_WORDS.has(text.words[position]?.plain ?? ''); skipped += 1)
      position += 1;
    if (folded[position] !== word) return undefined;
  }
  return position;
}

function isAboutSearch({ words, jobGroupCode }: JobName, said: string): boolean {
  return LOOKED_FOR.test(said) || (words.length > 1 && !HELPERS.test(jobGroupCode) && ABOUT_THEM.test(said));
}

function endOf(word: TextWord | undefined): number {
  return word === undefined ? 0 : word.at + word.plain.length;
}
