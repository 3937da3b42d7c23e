import type { ContributionStatusWhole } from '../../contributions';
import { button } from '../controls.rules';
import type { Page } from '../page.rules';
import type { Words } from '../words.types';
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
}

/** Asks whether the contributor really wants it, and says what it does. Nothing is done before the form is sent. */
export function fillLeaving(page: Page, { token, leaving, whole }: Asked, { followUp }: Words): void {
  const { way, other } = ASKED[leaving];
  const labels = { back: page.text(`${way}-back`), confirm: page.text(`${way}-confirm`) };
  page.remove('retry-line', 'found', 'link-form', 'paste', `${other}-dialog`);
  const publishedStays = whole.status === 'PUBLISHED' ? followUp.forgetPublished : '';
  if (way === 'forget') page.say('forget-then', whole.mayWithdraw ? followUp.forgetWithdraws : publishedStays);
  page.swap(`${way}-buttons`, [
    button({ action: followUpPath(token) }, 'secondary', labels.back),
    button({ action: followUpPath(token, { step: leaving }), method: 'post' }, 'danger', labels.confirm),
  ]);
  // Without a script, a dialog is never opened.
  page.at(`${way}-dialog`).name = 'section';
}
