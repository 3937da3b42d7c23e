import type { Tour } from '../tour/tour';
import { calendar } from './calendar';
import { devices } from './devices';
import { mailOffer } from './mailOffer';
import { shares } from './shares';

export { progress } from './progress';

/** What stands folded up below the plan. It is loaded with the plan: whoever answers questions does without it. */
export function besidePlan(tour: Tour): Node[] {
  return [...mailOffer(tour), ...calendar(tour), ...shares(tour), ...devices(tour)];
}
