import { acceptedPartner, presentation } from '../../partnerships/partner.factory';
import type { TestApi } from '../../support/api';
import type { TestClient } from '../../support/client';
import type { Request } from './job-seeker-requests';

/** What the team asks for of those who give. */
export function partnerRequests(
  given: () => { api: TestApi; admin: TestClient; moderator: TestClient },
): Record<string, () => Promise<Request>> {
  return {
    confirmPartner: async () => {
      const { api, admin: client, moderator } = given();
      return { client, input: { id: (await acceptedPartner(api, moderator)).id } };
    },
    savePartnerPresentation: async () => {
      const { api, admin: client, moderator } = given();
      return { client, input: presentation(await acceptedPartner(api, moderator)) };
    },
  };
}
