import { request } from '../client/client';
import { found } from '../client/errors';
import type { ResourceProvider } from '../client/resource';
import { type PartnerFieldsFragment, PartnersDocument } from '../generated/graphql';

export type PartnerRecord = PartnerFieldsFragment;

export const partnersProvider: ResourceProvider = {
  list: async ({ page }) => found((await request(PartnersDocument, { page })).partners),
};
