import { personalDataIn, withoutPersonalData } from '../guard';
import type { ContributionRow } from './contribution.entity';
import { withoutNameAndData } from './contributor-name.rules';

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

const EXTRACT_LENGTH = 160;
/** Masks may be shorter than what they hide; what is cut in two at its end is not shown. */
const READ_LENGTH = 1000;

/** The first words of a body on one line, without personal data and without the name of who gave it. */
export function extractOf({ body, contributorName }: Pick<ContributionRow, 'body' | 'contributorName'>): string {
  const line = withoutNameAndData(body.slice(0, READ_LENGTH), contributorName).replaceAll(/\s+/g, ' ').trim();
  if (line.length <= EXTRACT_LENGTH) return line;
  const cut = line.slice(0, EXTRACT_LENGTH - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > EXTRACT_LENGTH / 2 ? lastSpace : undefined)}…`;
}
