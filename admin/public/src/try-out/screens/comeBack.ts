import { button, make } from '../../page/make';
import { tied } from '../../../../shared/typography';
import { AskAccessLinkDocument, ComeBackDocument, SaveProfileDocument } from '../../generated/graphql';
import { hashOf } from '../answers/address';
import { askFor } from '../service/asking';
import { faultOf } from '../service/trouble';
import type { Screen, Tour } from '../tour/tour';
import { addressForm } from './addressForm';
import { link } from './parts';

/** Asks for a mailed link. Whether the address is known, the mail alone tells. */
export function askLink(tour: Tour): Screen {
  const { words } = tour;
  const send = async (email: string): Promise<string> =>
    faultOf(await askFor(tour, AskAccessLinkDocument, { input: { email } }), words);
  return {
    title: words.findPlan,
    content: [
      make('p', {}, words.linkLead),
      addressForm(words, { submit: words.sendLink, done: words.linkSent, send }),
      make('p', { class: 'ways' }, link(words.back, { screen: 'welcome' })),
    ],
  };
}

/** Where a mailed link leads: it is used by the button alone, since programs that look into mails open links, too. */
export function comeBack(tour: Tour, secret: string): Screen {
  const { visit, words, refresh, announce } = tour;
  const error = make('p', { class: 'error', role: 'alert' });
  const open = async (): Promise<void> => {
    const outcome = await askFor(tour, ComeBackDocument, { input: { token: secret } });
    const opened = outcome.kind === 'data' ? outcome.data.changed : undefined;
    if (!opened?.accessToken || !opened.profile) return void (error.textContent = tied(faultOf(outcome, words)));
    visit.profileOpened(opened.accessToken, opened.profile.locale);
    announce(words.cameBack);
    // The secret does not stay in the history.
    history.replaceState(null, '', hashOf({ screen: 'plan' }));
    refresh();
  };
  return {
    title: words.findPlan,
    content: [
      make('p', {}, words.comeBackLead),
      error,
      make(
        'p',
        { class: 'choices' },
        button(words.openPlan, () => void open()),
      ),
      make('p', { class: 'ways' }, link(words.askNewLink, { screen: 'link' })),
    ],
  };
}

/** Takes an address, by which the person can come back. */
export function addressOffer(tour: Tour): Node[] {
  const { words } = tour;
  const send = async (email: string): Promise<string> =>
    faultOf(await askFor(tour, SaveProfileDocument, { input: { email } }), words);
  return [
    make(
      'details',
      {},
      make('summary', {}, words.keepAddress),
      make('p', {}, words.keepAddressLead),
      addressForm(words, { submit: words.keep, done: words.addressKept, send }),
    ),
  ];
}
