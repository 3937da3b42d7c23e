import type { DataSource } from 'typeorm';
import { demand } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { sliceOf } from '../../platform/graphql/pages';
import type { PageInput } from '../../platform/graphql/pages';
import { isUuid } from '../../platform/ids';
import { PersonaRow } from './persona.entity';
import { readPersonas } from './personas.policy';

export class PersonasQueries {
  constructor(private readonly database: DataSource) {}

  async list(viewer: Viewer, page?: PageInput): Promise<{ items: PersonaRow[]; total: number }> {
    demand(viewer, readPersonas);
    const [items, total] = await this.database.manager.findAndCount(PersonaRow, {
      order: { name: 'ASC' },
      ...sliceOf(page),
    });
    return { items, total };
  }

  async one(viewer: Viewer, id: string): Promise<PersonaRow | null> {
    demand(viewer, readPersonas);
    return isUuid(id) ? this.database.manager.findOneBy(PersonaRow, { id }) : null;
  }
}
