import type { DataSource } from 'typeorm';
import { demand } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { sliceOf } from '../../platform/graphql/pages';
import type { PageInput } from '../../platform/graphql/pages';
import { PersonaRow } from './persona.entity';
import type { Persona } from './personas.graphql';
import { readPersonas } from './personas.policy';
import type { PersonaRunner } from './personas.types';

export class PersonasQueries {
  constructor(
    private readonly database: DataSource,
    private readonly runner: PersonaRunner,
  ) {}

  async list(viewer: Viewer, page?: PageInput): Promise<{ items: PersonaRow[]; total: number }> {
    demand(viewer, readPersonas);
    const [items, total] = await this.database.manager.findAndCount(PersonaRow, {
      order: { name: 'ASC' },
      ...sliceOf(page),
    });
    return { items, total };
  }

  /** What this persona should be given and is not, or is given and should not be, in words. */
  async failures({ facts, mustSee, mustNotSee }: Persona, titleOf: (id: string) => string): Promise<string[]> {
    const given = await this.runner.idsFor(facts);
    const missing = mustSee.filter((id) => !given.has(id)).map((id) => `Ne reçoit pas « ${titleOf(id)} ».`);
    const unwanted = mustNotSee.filter((id) => given.has(id)).map((id) => `Reçoit « ${titleOf(id)} ».`);
    return [...missing, ...unwanted];
  }
}
