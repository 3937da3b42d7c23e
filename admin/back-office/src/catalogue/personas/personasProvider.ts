import { request } from '../../client/client';
import { found } from '../../client/errors';
import type { ResourceProvider } from '../../client/resource';
import { PersonasDocument } from '../../generated/graphql';

export const personasProvider: ResourceProvider = {
  list: async ({ page }) => found((await request(PersonasDocument, { page })).personas),
};
