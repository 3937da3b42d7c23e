import type { Facts } from '../../../../shared/rule';
import { request } from '../../client/client';
import { found, withoutRefusal } from '../../client/errors';
import type { ResourceProvider } from '../../client/resource';
import {
  DeletePersonaDocument,
  PersonaDetailDocument,
  type PersonaDetailQuery,
  PersonasDocument,
  SavePersonaDocument,
} from '../../generated/graphql';

export type PersonaRecord = NonNullable<PersonaDetailQuery['persona']>;

/** What the form of a persona holds. */
export interface PersonaForm {
  id?: string;
  version?: number;
  name?: string | null;
  facts?: Facts;
  mustSee?: string[];
  mustNotSee?: string[];
}

async function save({ id, version, name, facts, mustSee, mustNotSee }: PersonaForm) {
  const input = { name: name ?? '', facts: facts ?? {}, mustSee: mustSee ?? [], mustNotSee: mustNotSee ?? [] };
  const existing = id ? { id, expectedVersion: version ?? 0 } : {};
  const { savePersona } = await request(SavePersonaDocument, { input: { ...input, ...existing } });
  return found(withoutRefusal(savePersona).persona);
}

export const personasProvider: ResourceProvider = {
  list: async ({ page, filter }) => found((await request(PersonasDocument, { page, filter })).personas),
  one: async (id) => found((await request(PersonaDetailDocument, { id })).persona),
  create: (data) => save(data as PersonaForm),
  update: (data) => save(data as PersonaForm),
  remove: async ({ id, version }) => {
    const input = { id: String(id), expectedVersion: Number(version) };
    withoutRefusal((await request(DeletePersonaDocument, { input })).deletePersona);
    return { id };
  },
};
