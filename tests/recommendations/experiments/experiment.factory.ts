import type { TestApi } from '../../support/api';
import { signedIn } from '../../support/staff';

/** Begins an experiment on a recommendation, or on a scorer, for five days. Returns its id. */
export async function started(api: TestApi, about: { recommendationId: string } | { scorer: string }): Promise<string> {
  const endsAt = new Date(api.clock.now().getTime() + 5 * 86_400_000).toISOString();
  const input = { name: 'Avec ou sans', ...about, share: 50, endsAt };
  const publisher = await signedIn(api, 'PUBLISHER');
  const { experiment, userErrors } = await publisher.mutate('startExperiment', input, 'experiment { id }');
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return experiment.id;
}
