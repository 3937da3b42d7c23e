import type { Address } from '../answers/address';
import { matchProfile } from '../service/profile';
import type { Shown, Tour } from '../tour/tour';
import { consent } from './consent';
import { plan } from './plan';
import { question } from './question';
import { results } from './results';
import { profileGone, trouble } from './trouble';
import { welcome } from './welcome';

/** The screen at an address, once the profile and this browser agree. */
export async function screenAt(tour: Tour, address: Address): Promise<Shown> {
  // It changes no answer, and is where one starts again.
  if (address.screen === 'welcome') return welcome(tour);
  const matched = await matchProfile(tour);
  if (matched.kind !== 'data') return trouble(tour, matched);
  if (matched.data === 'GONE') return profileGone(tour);
  if (address.screen === 'question') return question(tour, address.number);
  return { results, consent, plan }[address.screen](tour);
}
