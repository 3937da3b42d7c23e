import type { Content } from '../../content/content.rules';
import type { Check, Detail, Fault } from './check.types';
import { LACKING, faultOf, quoted } from './details.rules';
import { REASONS, reasonsOf, translatedParts } from './parts.rules';
import type { TextPart } from './parts.rules';
import { withoutQuotations } from './quotations.rules';

/** Elsewhere they are participles: "les choses dites". */
const ORDER = String.raw`(?<=(?:^|[.!?:;])[\s*_-]*)(?:faites|dites)`;
/** Said to one person with "vous": the pronoun, the possessives, and the verb in -ez that goes with them. A "rendez-vous" is said to nobody. */
const VOUS = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?!rendez-vous)(?:vous|votre|vos|vôtres?|êtes|\p{L}{2,}ez|${ORDER})(?![\p{L}\p{N}])`,
  'gimu',
);
const NOT_VOUS = new Set(['assez', 'chez', 'nez', 'rez', 'orthez', 'rodez', 'suez']);

type Said = Pick<TextPart, 'name' | 'field' | 'text'>;

export const tu: Check = {
  key: 'tu',
  label: { fr: 'une version complète avec « tu »', en: 'a complete version with "tu"' },
  level: 'WARNING',
  field: 'translations.FR_TU.title',
  fault: ({ content }) => faultIn(content),
};

function faultIn(content: Content): Fault | undefined {
  const parts = translatedParts(content, 'FR_TU');
  if (parts.length === 0) return LACKING;
  const originals = reasonsOf(content, 'FR');
  const reasons = reasonsOf(content, 'FR_TU').map(({ name, text }, index) =>
    // Without one of its own, people who are told "tu" read the reason with "vous".
    told({ name, field: REASONS, text: text ?? originals[index]?.text ?? '' }, text === null),
  );
  return faultOf([...parts.map((part) => told(part, false)), ...reasons].flat());
}

function told({ name, field, text }: Said, isMissing: boolean): Detail[] {
  if (!isMissing && text.trim() === '') return [{ fr: `${name.fr} : vide`, en: `${name.en}: empty`, field }];
  const [first] = vousFormsIn(text);
  if (first === undefined) return [];
  if (isMissing) return [{ fr: `${name.fr} : manque`, en: `${name.en}: missing`, field }];
  const { fr, en } = quoted(first);
  return [{ fr: `${name.fr} : ${fr} dit encore « vous »`, en: `${name.en}: ${en} still says "vous"`, field }];
}

/** The words of a French text that say "vous", apart from what it quotes. */
export function vousFormsIn(text: string): string[] {
  return Array.from(withoutQuotations(text).matchAll(VOUS), ([word]) => word).filter(
    (word) => !NOT_VOUS.has(word.toLowerCase()),
  );
}
