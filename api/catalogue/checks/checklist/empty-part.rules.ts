import type { Sentence } from '../../../platform/language';
import { visibleLength } from '../../../platform/invisible';
import type { Check, Detail } from './check.types';
import { beginningOf, faultOf, quoted } from './details.rules';
import { allParts } from './parts.rules';
import type { TextPart } from './parts.rules';
import { linesOf } from './reading.rules';

/** What people write where something is still to be written: a check looks for these marks, none of them is one of ours. */
const PLACEHOLDER = /\bTODO\b|\bXXX\b|\b[Ll]orem ipsum\b|\[(?:à (?:compléter|écrire|faire|vérifier)|\.{3}|…)[^\]]*\]/gu;

/** It is left out of what is read aloud, and says something all the same. */
const ADDRESS = /https?:\/\//;

export const emptyPart: Check = {
  key: 'empty-part',
  label: { fr: 'du texte dans chaque partie', en: 'words in every part' },
  level: 'BLOCKING',
  field: 'bodyMarkdown',
  fault: ({ content }) => faultOf(allParts(content).flatMap(emptyIn)),
};

function emptyIn({ name, field, text }: TextPart): Detail[] {
  const told = (what: Sentence): Detail => ({ fr: `${name.fr} : ${what.fr}`, en: `${name.en}: ${what.en}`, field });
  if (!ADDRESS.test(text) && linesOf(text).every((line) => visibleLength(line) === 0))
    return [told({ fr: 'vide', en: 'empty' })];
  return [
    ...emptyHeadings(text).map((heading) => {
      const { fr, en } = quoted(beginningOf(heading));
      return told({ fr: `rien sous ${fr}`, en: `nothing below ${en}` });
    }),
    ...Array.from(text.matchAll(PLACEHOLDER), ([placeholder]) => {
      const { fr, en } = quoted(beginningOf(placeholder));
      return told({ fr: `${fr} est à remplacer`, en: `${en} is to be replaced` });
    }),
  ];
}

/** The headings below which nothing stands before the next one of their level, or the end. */
function emptyHeadings(markdown: string): string[] {
  const lines = markdown.split('\n').filter((line) => line.trim() !== '');
  return lines.flatMap((line, index) => {
    const level = levelOf(line);
    const next = lines[index + 1];
    const isEmpty = level > 0 && (next === undefined || (levelOf(next) > 0 && levelOf(next) <= level));
    return isEmpty ? [line.replace(/^#+\s*/, '')] : [];
  });
}

/** Of a heading; 0 for another line. */
function levelOf(line: string): number {
  return /^(#{1,6})(?:\s|$)/.exec(line)?.[1]?.length ?? 0;
}
