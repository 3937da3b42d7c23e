import { request } from '../client/client';
import { accepted, found } from '../client/errors';
import type { ListRequest, ResourceProvider } from '../client/resource';
import { SaveStaffUserDocument, type SaveStaffUserInput, StaffListDocument, type StaffFieldsFragment } from '../generated/graphql';

const list = async ({ page }: Pick<ListRequest, 'page'>) => (await request(StaffListDocument, { page })).staff;

/** The API has no single read of a staff member: a team is small enough to walk its pages. */
async function one(id: string): Promise<StaffFieldsFragment> {
  for (let number = 1; ; number += 1) {
    const { items, total } = await list({ page: { number, size: 100 } });
    const member = items.find((candidate) => candidate.id === id);
    if (member || number * 100 >= total) return found(member);
  }
}

async function save({ id, name, email, roles, active, password }: SaveStaffUserInput): Promise<StaffFieldsFragment> {
  const input = { id: id ?? null, name: name ?? '', email: email ?? '', roles: roles ?? [], active: active ?? true, password: password || null };
  return found(accepted((await request(SaveStaffUserDocument, { input })).saveStaffUser).staffUser);
}

export const staffProvider: ResourceProvider = {
  list,
  one,
  create: (data) => save(data as unknown as SaveStaffUserInput),
  update: (data) => save(data as unknown as SaveStaffUserInput),
};
