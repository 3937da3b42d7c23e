import { compareNames } from '../../platform/language';
import type { StaffFilter } from '../accounts.graphql';
import type { StaffUserRow } from './staff-user.entity';

type Person = Pick<StaffUserRow, 'id' | 'name' | 'email' | 'roles' | 'active'>;

/** Those that the filter lets through, by name. */
export function foundBy<P extends Person>(people: readonly P[], { search, role, active }: StaffFilter): P[] {
  const letters = plain(search ?? '');
  return people
    .filter(({ name, email }) => plain(name).includes(letters) || plain(email).includes(letters))
    .filter(({ roles }) => !role || roles.includes(role))
    .filter((person) => typeof active !== 'boolean' || person.active === active)
    .toSorted((one, other) => compareNames(one.name, other.name) || compareNames(one.id, other.id));
}

function plain(text: string): string {
  return text.trim().normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
