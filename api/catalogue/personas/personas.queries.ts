import type { DataSource } from 'typeorm';
import { demand } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { sliceOf } from '../../platform/graphql/pages';
import type { PageInput } from '../../platform/graphql/pages';
import { holdingWords } from '../../platform/database/word-search';
import { isUuid } from '../../platform/ids';
import { refuseFaults } from '../../targeting';
import type { Worlds } from '../../targeting';
import { completeFacts, evaluate, parseRule } from '../../targeting/language';
import type { Rule } from '../../targeting/language';
import { PersonaRow } from './persona.entity';
import type { PersonaFilter, PersonaTruth } from './personas.graphql';
import { readPersonas } from './personas.policy';

export class PersonasQueries {
  constructor(
    private readonly database: DataSource,
    private readonly worlds: Worlds,
  ) {}

  async list(
    viewer: Viewer,
    page?: PageInput,
    filter?: PersonaFilter | null,
  ): Promise<{ items: PersonaRow[]; total: number }> {
    demand(viewer, readPersonas);
    const [items, total] = await this.database.manager.findAndCount(PersonaRow, {
      where: filter?.search ? { name: holdingWords(filter.search) } : {},
      order: { name: 'ASC' },
      ...sliceOf(page),
    });
    return { items, total };
  }

  async one(viewer: Viewer, id: string): Promise<PersonaRow | null> {
    demand(viewer, readPersonas);
    return isUuid(id) ? this.database.manager.findOneBy(PersonaRow, { id }) : null;
  }

  /** What a rule is for each of them. */
  async truths(viewer: Viewer, rule: unknown): Promise<PersonaTruth[]> {
    demand(viewer, readPersonas);
    const world = await this.worlds.current();
    const parsed = parseRule(rule, world);
    refuseFaults({ rule: parsed.faults });
    const personas = await this.database.manager.find(PersonaRow, { order: { name: 'ASC' } });
    return personas.map((persona) => ({
      persona,
      result: evaluate(parsed.rule as Rule, completeFacts(persona.facts, world), world),
    }));
  }
}
