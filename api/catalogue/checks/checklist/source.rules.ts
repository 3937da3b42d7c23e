import type { Check } from './check.types';
import { beginningOf, faultOf, quoted } from './details.rules';
import { linksIn, originalParts } from './parts.rules';
import { withoutQuotations } from './quotations.rules';

const NUMBER = String.raw`\d+(?:[ \u00a0\u202f.]\d{3})*(?:,\d+)?`;
const BLANK = String.raw`[ \u00a0\u202f]`;
const MONTH = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';

/** What the law or an organisation fixes, and may change: whoever reads it must be able to look it up. */
const FACTS = [
  // A sum, and a share.
  String.raw`${NUMBER}${BLANK}?(?:€|euros?(?!\p{L}))`,
  String.raw`${NUMBER}${BLANK}?%`,
  // An age that gives or takes a right. "Plus de dix ans d'expérience" is none.
  String.raw`(?:moins de|plus de|à partir de|jusqu[’']à|dès|avant|âgée?s? de)${BLANK}\d{2}(?:${BLANK}(?:à|et|ou)${BLANK}\d{2})?${BLANK}ans(?!${BLANK}d)`,
  String.raw`(?:de|entre)${BLANK}\d{2}${BLANK}(?:à|et)${BLANK}\d{2}${BLANK}ans`,
  String.raw`\d{2}${BLANK}ans${BLANK}(?:ou|et)${BLANK}plus`,
  // A time that one has.
  String.raw`(?:délai de|dans un délai de|dans les|sous|au plus tard|au plus|au maximum|au moins|jusqu[’']à)${BLANK}\d+${BLANK}(?:jours|mois)`,
  // A text of law, and a day of a year.
  String.raw`(?:loi|décret|arrêté|ordonnance)${BLANK}(?:n[°o]|du${BLANK}\d)[^.,;\n]{0,30}`,
  String.raw`article${BLANK}[LRD]\.?${BLANK}?\d[\d-]*`,
  String.raw`(?:1er|\d{1,2})${BLANK}${MONTH}${BLANK}(?:19|20)\d\d`,
];
const FACT = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${FACTS.join('|')})`, 'giu');

export const source: Check = {
  key: 'source',
  label: { fr: 'une source pour les chiffres et les dates', en: 'a source for figures and dates' },
  level: 'WARNING',
  field: 'link',
  fault({ content }) {
    const parts = originalParts(content);
    if (content.link !== null || parts.some(({ text }) => linksIn(text).length > 0)) return undefined;
    return faultOf(
      parts.flatMap(({ name, text }) =>
        factsIn(text).map((fact) => {
          const { fr, en } = quoted(beginningOf(fact));
          return { fr: `${name.fr} : ${fr} sans lien`, en: `${name.en}: ${en} without a link` };
        }),
      ),
    );
  },
};

function factsIn(text: string): string[] {
  return [...new Set(Array.from(withoutQuotations(text).matchAll(FACT), ([fact]) => fact.trim()))];
}
