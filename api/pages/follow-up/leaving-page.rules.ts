import type { ContributionStatusWhole } from '../../contributions';
import { namedIn } from '../catalogue/addresses.rules';
import type { Spoken } from '../catalogue/addresses.rules';
import { button } from '../controls.rules';
import type { Page } from '../page.rules';
import type { ContributorWords } from '../words.types';
import { followUpPath } from './paths.rules';
import type { Leaving } from './paths.rules';

/** The dialog of the scripted page that asks the same. */
const ASKED: Readonly<Record<Leaving, { way: string; other: string }>> = {
  retrait: { way: 'withdraw', other: 'forget' },
  coordonnees: { way: 'forget', other: 'withdraw' },
};

interface Asked {
  token: string;
  leaving: Leaving;
  whole: ContributionStatusWhole;
  spoken: Spoken;
}

/** Asks whether the contributor really wants it, and says what it does. Nothing is done before the form is sent. */
export function fillLeaving(
  page: Page,
  { token, leaving, whole, spoken }: Asked,
  { followUp }: ContributorWords,
): void {
  const { way, other } = ASKED[leaving];
  const language = namedIn(spoken);
  const labels = { back: page.text(`${way}-back`), confirm: page.text(`${way}-confirm`) };
  page.remove('retry-line', 'found', 'link-form', 'paste', `${other}-dialog`);
  const publishedStays = whole.status === 'PUBLISHED' ? followUp.forgetPublished : '';
  if (way === 'forget') page.say('forget-then', whole.mayWithdraw ? followUp.forgetWithdraws : publishedStays);
  page.swap(`${way}-buttons`, [
    button({ action: followUpPath(token, { language }) }, 'secondary', labels.back),
    button({ action: followUpPath(token, { step: leaving, language }), method: 'post' }, 'danger', labels.confirm),
  ]);
  // Without a script, a dialog is never opened.
  page.at(`${way}-dialog`).name = 'section';
}
