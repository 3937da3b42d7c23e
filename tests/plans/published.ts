import { randomUUID } from 'node:crypto';
import type { App } from '../../api/app';
import { incrementCatalogueVersion } from '../../api/catalogue/published/publishing.writes';
import type { TestApi } from '../support/api';

/** Publishes an action that suits everybody, unless `content` says otherwise. Returns its id. */
export async function publishAction(api: TestApi, title: string, content: object = {}): Promise<string> {
  return publish(api, 'ACTION', { title, ...content });
}

/** Publishes a strategy that suits everybody, unless `content` says otherwise. Returns its id. */
export async function publishStrategy(api: TestApi, title: string, content: object = {}): Promise<string> {
  return publish(api, 'STRATEGY', { title, ...content });
}

async function publish({ app }: TestApi, kind: string, content: { title: string }): Promise<string> {
  const id = randomUUID();
  const slug = `${content.title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${id.slice(0, 8)}`;
  const row = { ...everybody, ...content };
  await app.database.query(
    `INSERT INTO recommendation (id, version, slug, kind, changed_at) VALUES ($1, 1, $2, $3, now())`,
    [id, slug, kind],
  );
  await app.database.query(
    `INSERT INTO published_recommendation (id, slug, kind, revision_number, content, topics, place_codes, strategy_ids, published_at)
     VALUES ($1, $2, $3, 1, $4, '{}', '{}', '{}', '2026-11-01T00:00:00Z')`,
    [id, slug, kind, JSON.stringify(row)],
  );
  await tellChange(app);
  return id;
}

export async function unpublish({ app }: TestApi, id: string): Promise<void> {
  await app.database.query('DELETE FROM published_recommendation WHERE id = $1', [id]);
  await tellChange(app);
}

/** After a change by SQL. */
export async function tellChange({ database }: App): Promise<void> {
  await database.transaction(async (tx) => incrementCatalogueVersion(tx, new Date()));
}

const everybody = {
  summary: 'En deux mots.',
  bodyMarkdown: 'En détail.',
  link: null,
  durationMinutes: 15,
  translations: [],
  topics: [],
  placeCodes: [],
  situationIds: [],
  rule: null,
  whenUnknown: 'HIDE',
  weight: 1,
  scoreLines: [],
  incompatibleWithIds: [],
  cooldownDays: null,
  strategyIds: [],
};
