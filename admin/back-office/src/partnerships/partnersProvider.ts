import { request } from '../client/client';
import { found, withoutRefusal } from '../client/errors';
import type { ListRequest, ResourceProvider } from '../client/resource';
import {
  ConfirmPartnerDocument,
  type PartnerFieldsFragment,
  type PartnerPresentationFragment,
  PartnersDocument,
  SavePartnerPresentationDocument,
} from '../generated/graphql';

export type PartnerRecord = PartnerFieldsFragment;
export type PresentedPartner = PartnerPresentationFragment;

const list = async ({ filter, page }: Pick<ListRequest, 'page'> & Partial<ListRequest>) =>
  found((await request(PartnersDocument, { page, filter: { ...filter } })).partners);

/** The API has no single read of a partner: there are few enough to walk the pages. */
async function one(id: string): Promise<PresentedPartner> {
  for (let number = 1; ; number += 1) {
    const { items, total } = await list({ page: { number, size: 100 } });
    const partner = items.find((candidate) => candidate.id === id);
    if (partner || number * 100 >= total) return found(partner);
  }
}

async function save(form: PresentedPartner): Promise<PresentedPartner> {
  const { id, version, isPublic, publicName, publicDescription, publicDescriptionEn, publicLink } = form;
  const words = { publicName, publicDescription, publicDescriptionEn, publicLink };
  const input = { id, expectedVersion: version, isPublic, ...words };
  const { savePartnerPresentation } = await request(SavePartnerPresentationDocument, { input });
  return found(withoutRefusal(savePartnerPresentation).partner);
}

async function confirm(id: string): Promise<PresentedPartner> {
  const { confirmPartner } = await request(ConfirmPartnerDocument, { input: { id } });
  return found(withoutRefusal(confirmPartner).partner);
}

/** That offers still stand. */
export const partnerConfirmationsProvider: ResourceProvider = { create: ({ id }) => confirm(String(id)) };

export const partnersProvider: ResourceProvider = {
  list,
  one,
  update: (data) => save(data as PresentedPartner),
};
