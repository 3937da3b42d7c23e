import type { Sentence } from '../../../platform/language';
import type { Check } from './check.types';
import { faultOf, quoted } from './details.rules';
import { originalParts } from './parts.rules';
import { withoutQuotations } from './quotations.rules';

/** Institutions that there are many of, with the name of the place that this one is of. */
const KINDS = [
  ...['[Mm]ission locale', '[Mm]airie', "[Mm]aison de l[’']emploi", '[Mm]aison des services', '[Cc]ité des métiers'],
  ...['[Aa]gence France Travail', '[Aa]gence Pôle emploi', 'CCAS', 'CIDFF', 'PLIE', 'CIBC', 'CIO', 'Cap emploi'],
  ...['[Cc]onseil départemental', '[Cc]onseil régional', "[Cc]hambre de commerce et d[’']industrie", 'CCI', 'CMA'],
  ...['[Pp]réfecture', '[Mm]édiathèque', '[Mm]étropole', '[Cc]ommunauté de communes', '[Pp]oint [Jj]ustice'],
];
const INSTITUTION = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${KINDS.join('|')}) (?:(?:de|du|des) (?:la |l[’'])?|d[’'])\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*`,
  'gu',
);
/** What only exists somewhere is only proposed there. */
export const localPlace: Check = {
  key: 'local-place',
  label: {
    fr: 'un lieu, si le texte nomme un endroit ou une institution locale',
    en: 'a place, where the text names one or a local institution',
  },
  level: 'WARNING',
  field: 'placeCodes',
  async fault({ content }, around) {
    const text = originalParts(content)
      .map((part) => part.text)
      .join('\n');
    const lints = await around.placeLints(text);
    const institutions = institutionsIn(text);
    const strays = institutions.length === 0 || (await around.isLocal()) ? [] : institutions.map(told);
    return faultOf([...lints.map(({ message }) => message), ...strays]);
  },
};

function institutionsIn(text: string): string[] {
  return [...new Set(Array.from(withoutQuotations(text).matchAll(INSTITUTION), ([name]) => name))];
}

function told(institution: string): Sentence {
  const { fr, en } = quoted(institution);
  return {
    fr: `le texte nomme ${fr}, mais il sera proposé partout : ajoutez le lieu au ciblage`,
    en: `the text names ${en}, but people everywhere will get it: add the place to the targeting`,
  };
}
