import { request } from '../../client/client';
import type { ResourceProvider } from '../../client/resource';
import { PersonasDocument } from '../../generated/graphql';

export const personasProvider: ResourceProvider = {
  list: async ({ page }) => (await request(PersonasDocument, { page })).personas,
};
