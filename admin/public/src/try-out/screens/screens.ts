import type { Outcome } from '../../api/graphql';
import type { Address } from '../answers/address';
import { readProfile, saveProfile } from '../service/profile';
import type { Shown, Tour } from '../tour/tour';
import { askLink, comeBack } from './comeBack';
import { consent } from './consent';
import { lastQuestion } from './parts';
import { plan } from './plan';
import { question } from './question';
import { results } from './results';
import { trouble } from './trouble';
import { welcome } from './welcome';

/** The screen at an address, once this browser knows what the profile knows. */
export async function screenAt(tour: Tour, address: Address): Promise<Shown> {
  // It needs no answer, and is where one starts again.
  if (address.screen === 'welcome') return welcome(tour);
  if (address.screen === 'link') return askLink(tour);
  if (address.screen === 'return') return comeBack(tour, address.secret);
  const failed = fallback(tour, await readProfile(tour));
  if (failed !== undefined) return failed;
  // The questions come without saving: an answer that the service does not take can then be changed.
  if (address.screen === 'question') return question(tour, address.number);
  const unsaved = fallback(tour, await saveProfile(tour));
  if (unsaved !== undefined) return unsaved;
  if (address.screen === 'check-in') return checkIn(tour, address.number);
  return { results, consent, plan }[address.screen](tour);
}

/** Loaded when it is due. */
async function checkIn(tour: Tour, number: number): Promise<Shown> {
  try {
    return await (await import('./checkIn')).checkIn(tour, number);
  } catch {
    return trouble(tour, { kind: 'unreachable' }, { screen: 'plan' });
  }
}

/** What is shown in place of a screen whose profile cannot be read or saved. */
function fallback(tour: Tour, outcome: Outcome<undefined>): Shown | undefined {
  return outcome.kind === 'data' ? undefined : trouble(tour, outcome, lastQuestion(tour));
}
