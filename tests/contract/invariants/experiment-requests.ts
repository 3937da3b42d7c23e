import { publishAction } from '../../plans/published';
import { started } from '../../recommendations/experiments/experiment.factory';
import type { TestApi } from '../../support/api';
import type { TestClient } from '../../support/client';
import type { Request } from './job-seeker-requests';

/** What publishers ask for to try a recommendation. */
export function experimentRequests(
  given: () => { api: TestApi; publisher: TestClient },
): Record<string, () => Promise<Request>> {
  return {
    startExperiment: async () => {
      const { api, publisher: client } = given();
      const recommendationId = await publishAction(api, 'Relire une lettre');
      return { client, input: { name: 'Relire ou non', share: 50, recommendationId, endsAt: '2027-01-10T09:00:00Z' } };
    },
    stopExperiment: async () => {
      const { api, publisher: client } = given();
      const recommendationId = await publishAction(api, 'Relire une annonce');
      return { client, input: { id: await started(api, { recommendationId }) } };
    },
  };
}
