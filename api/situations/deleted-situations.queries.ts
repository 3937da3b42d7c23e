import type { DataSource, EntityManager } from 'typeorm';
import { demand } from '../accounts';
import type { Viewer } from '../accounts/permissions';
import type { Language } from '../platform/language';
import type { SituationRow } from './situation.entity';
import type { DeletedSituation } from './situations.graphql';
import { readSituations } from './situations.policy';

/** A situation as it was when it was deleted. Null as the slug: it was deleted before slugs were kept. */
export type GoneSituation = Pick<SituationRow, 'id' | 'label' | 'rule'> & { slug: string | null };

const DELETED = `
  SELECT DISTINCT ON (past.situation_id) past.situation_id AS id, past.slug, past.label, past.rule
  FROM situation_version AS past
  WHERE NOT EXISTS (SELECT FROM situation WHERE situation.id = past.situation_id)
  ORDER BY past.situation_id, past.version DESC`;

/** All that were deleted: few are. */
export async function readDeletedSituations(tx: EntityManager): Promise<GoneSituation[]> {
  return tx.query<GoneSituation[]>(DELETED);
}

const MARKED: Readonly<Record<Language, (label: string) => string>> = {
  fr: (label) => `${label} (supprimée)`,
  en: (label) => `${label} (deleted)`,
};

/** What is still named by revisions of the past. */
export class DeletedSituationsQueries {
  constructor(private readonly database: DataSource) {}

  async list(viewer: Viewer, ids: readonly string[], language: Language): Promise<DeletedSituation[]> {
    demand(viewer, readSituations);
    const deleted = await readDeletedSituations(this.database.manager);
    return deleted
      .filter(({ id }) => ids.includes(id))
      .map(({ id, label }) => ({ id, label, markedLabel: MARKED[language](label) }));
  }
}
