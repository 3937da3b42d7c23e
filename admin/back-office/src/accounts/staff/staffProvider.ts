import { request } from '../../client/client';
import { withoutRefusal, found } from '../../client/errors';
import type { ListRequest, ResourceProvider } from '../../client/resource';
import {
  SaveStaffUserDocument,
  type SaveStaffUserInput,
  SaveTerritoriesDocument,
  SendPasswordLinkDocument,
  StaffListDocument,
  type StaffWithTerritoriesFragment,
} from '../../generated/graphql';

/** Somebody of the team as the form holds them: the territories by code. */
type StaffRecord = StaffWithTerritoriesFragment & { territoryCodes: string[] };

type StaffForm = SaveStaffUserInput & { territoryCodes?: string[] | null };

const record = (user: StaffWithTerritoriesFragment): StaffRecord => ({
  ...user,
  territoryCodes: user.territories.map(({ code }) => code),
});

const list = async ({ page, filter }: Pick<ListRequest, 'page' | 'filter'>) => {
  const { items, total } = found((await request(StaffListDocument, { page, filter })).staff);
  return { items: items.map(record), total };
};

/** The API has no single read of a staff member: a team is small enough to walk its pages. */
async function one(id: string): Promise<StaffRecord> {
  for (let number = 1; ; number += 1) {
    const { items, total } = await list({ page: { number, size: 100 }, filter: {} });
    const member = items.find((candidate) => candidate.id === id);
    if (member || number * 100 >= total) return found(member);
  }
}

async function save({ id, name, email, roles, active, territoryCodes }: StaffForm): Promise<StaffRecord> {
  const input = {
    id: id ?? null,
    name: name ?? '',
    email: email ?? '',
    roles: roles ?? [],
    active: active ?? true,
  };
  const user = record(found(withoutRefusal((await request(SaveStaffUserDocument, { input })).saveStaffUser).staffUser));
  const isSame = territoryCodes?.toSorted().join() === user.territoryCodes.toSorted().join();
  return !territoryCodes || isSame ? user : saveTerritories(user.id, territoryCodes);
}

async function saveTerritories(staffUserId: string, placeCodes: string[]): Promise<StaffRecord> {
  const { saveTerritories: saved } = await request(SaveTerritoriesDocument, { input: { staffUserId, placeCodes } });
  return record(found(withoutRefusal(saved, () => ['territoryCodes']).staffUser));
}

async function sendPasswordLink(id: string): Promise<void> {
  withoutRefusal((await request(SendPasswordLinkDocument, { input: { id } })).sendPasswordLink);
}

export const staffActions = { sendPasswordLink };

export const staffProvider: ResourceProvider = {
  list,
  one,
  create: (data) => save(data as unknown as StaffForm),
  update: (data) => save(data as unknown as StaffForm),
};
