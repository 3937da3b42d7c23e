import { personalDataIn, withoutPersonalData } from '../guard';
import type { ContributionRow } from './contribution.entity';

type Words = Pick<ContributionRow, 'title' | 'body' | 'usefulWhen' | 'link'>;

/** What a contribution is searched by for those who may not read personal data. */
export function maskedWords({
  title,
  body,
  usefulWhen,
  link,
}: Words): Pick<ContributionRow, 'personalDataSought' | 'maskedTitle' | 'maskedText'> {
  const isClean = [title, body, usefulWhen, link].every((text) => personalDataIn(text ?? '').length === 0);
  return {
    personalDataSought: true,
    maskedTitle: isClean ? null : withoutPersonalData(title),
    maskedText: isClean ? null : withoutPersonalData([body, usefulWhen].filter((text) => text !== null).join('\n\n')),
  };
}
