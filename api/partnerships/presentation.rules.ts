import { lengthFault, linkFault, optionalLengthFault, tidy, webLink } from '../platform/checks';
import type { Refusal } from '../platform/user-errors';
import type { PartnerRow } from './partner.entity';

/** What everybody reads of a partner, and whether they do. */
export type Presentation = Pick<
  PartnerRow,
  'isPublic' | 'publicName' | 'publicDescription' | 'publicDescriptionEn' | 'publicLink'
>;

const NAME = [2, 120] as const;
const DESCRIPTION = [20, 600] as const;

/** Words that are prepared and not yet shown may be missing, but are never too long. */
export function presentationFaults(given: Presentation): (Refusal | undefined)[] {
  const { isPublic, publicName, publicDescription, publicDescriptionEn, publicLink } = given;
  const [name, description] = [publicName ?? '', publicDescription ?? ''];
  return [
    isPublic ? lengthFault('publicName', name, NAME) : optionalLengthFault('publicName', name, NAME[1]),
    isPublic
      ? lengthFault('publicDescription', description, DESCRIPTION)
      : optionalLengthFault('publicDescription', description, DESCRIPTION[1]),
    optionalLengthFault('publicDescriptionEn', publicDescriptionEn, DESCRIPTION[1]),
    linkFault('publicLink', publicLink),
  ];
}

/** Without blanks at the ends; what is blank counts as not given. */
export function tidied({
  isPublic,
  ...texts
}: { [Key in keyof Presentation]?: Presentation[Key] | undefined } & Pick<Presentation, 'isPublic'>): Presentation {
  return {
    isPublic,
    publicName: tidy(texts.publicName),
    publicDescription: tidy(texts.publicDescription),
    publicDescriptionEn: tidy(texts.publicDescriptionEn),
    publicLink: webLink(texts.publicLink),
  };
}

export function presentationOf(row: Presentation): Presentation {
  const { isPublic, publicName, publicDescription, publicDescriptionEn, publicLink } = row;
  return { isPublic, publicName, publicDescription, publicDescriptionEn, publicLink };
}
