import { personalDataIn } from '../../../guard';
import type { Check, Detail } from './check.types';
import { faultOf, quoted } from './details.rules';
import { allParts } from './parts.rules';
import type { TextPart } from './parts.rules';

/** The letter boxes of organisations, which belong to nobody in particular. */
const SHARED_BOX =
  /^(?:contact|infos?|information|accueil|bonjour|secretariat|service|emploi|recrutement|rh|candidatures?|formation|insertion)(?:[.+_-][\p{L}\p{N}.-]*)?@/iu;
/** Special numbers of services (ARCEP): nobody has one at home. */
const SERVICE_NUMBER = /^(?:(?:\+|00)33\D*)?\(?0?\)?\D{0,2}8/;

/** What is published is read by everybody: nobody's number or address stands in it. */
export const personalData: Check = {
  key: 'personal-data',
  label: { fr: 'un texte sans données personnelles', en: 'a text without personal data' },
  level: 'BLOCKING',
  field: 'bodyMarkdown',
  fault: ({ content }) =>
    faultOf(allParts(content).flatMap((part) => foundIn(part.text).map((found) => told(part, found)))),
};

function foundIn(text: string): string[] {
  const found = personalDataIn(text)
    .map(({ kind, start, end }) => ({ kind, written: text.slice(start, end) }))
    .filter(({ kind, written }) => kind !== 'EMAIL' || !SHARED_BOX.test(written))
    .filter(({ kind, written }) => kind !== 'TELEPHONE' || !SERVICE_NUMBER.test(written));
  return [...new Set(found.map(({ written }) => written))];
}

function told({ name, field }: TextPart, found: string): Detail {
  const { fr, en } = quoted(found);
  return {
    fr: `${name.fr} : ${fr} ; donnez plutôt le lien d’une page où trouver ce contact`,
    en: `${name.en}: ${en}; give the link of a page with this contact instead`,
    field,
  };
}
