import { setImmediate } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { demand } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { notFound } from '../../platform/graphql/errors';
import { isUuid } from '../../platform/ids';
import { SituationRow, editSituations } from '../../situations';
import { parseRule, situationsIn } from '../../targeting/language';
import { refuseFaults } from '../../targeting';
import type { AudienceService, SituationsBySlug } from '../../targeting';
import type { Rule, World } from '../../targeting/language';
import type { WorldService } from '../../situations';
import { targetRule } from '../content/content.rules';
import type { Content, RecommendationKind } from '../content/content.rules';
import type { SituationChange, SituationChangeArgs, SituationChangeItem } from './situation-change.graphql';

export interface SituationChangeNeeds {
  database: DataSource;
  worlds: WorldService;
  audiences: AudienceService;
}

/** Something whose rule stands on the situation, in words for the list. */
interface DependentRule extends Pick<SituationChangeItem, 'id' | 'kind' | 'label' | 'published'> {
  rule: Rule;
}

interface Worlds {
  before: World;
  after: World;
}

export class SituationChangeQueries {
  constructor(private readonly needs: SituationChangeNeeds) {}

  async preview(viewer: Viewer, { id, rule }: SituationChangeArgs): Promise<SituationChange> {
    demand(viewer, editSituations);
    const rows = await this.needs.database.manager.find(SituationRow, { order: { label: 'ASC' } });
    const changing = isUuid(id) ? rows.find((row) => row.id === id) : undefined;
    if (changing === undefined) throw notFound('situation');
    const before = await this.needs.worlds.with(bySlug(rows));
    const parsed = parseRule(rule, before, { own: changing.slug });
    refuseFaults({ rule: parsed.faults });
    const changed = { ...changing, rule: parsed.rule as Rule };
    const after = await this.needs.worlds.with(bySlug(rows.map((row) => (row === changing ? changed : row))));
    const audience = await this.needs.audiences.reachOfChange(
      { rule: changed.rule, world: after },
      { rule: changing.rule, world: before },
    );
    return { audience, items: await this.items(rows, changing, { before, after }) };
  }

  private async items(
    rows: readonly SituationRow[],
    changing: SituationRow,
    worlds: Worlds,
  ): Promise<SituationChangeItem[]> {
    const touched = usersAmong(rows, changing);
    const slugs = new Map(rows.map(({ id, slug }) => [id, slug]));
    const users = [...touched.map(asUser), ...(await this.recommendations([changing, ...touched], slugs))];
    const items: SituationChangeItem[] = [];
    for (const user of users) {
      items.push(await this.item(user, worlds));
      // Hundreds may stand on a situation: others get their turn in between.
      await setImmediate();
    }
    return items;
  }

  private async item({ rule, ...user }: DependentRule, { before, after }: Worlds): Promise<SituationChangeItem> {
    const { matching, gained, lost } = await this.needs.audiences.reachOfChange(
      { rule, world: after },
      { rule, world: before },
    );
    return { ...user, matching, gained: gained ?? 0, lost: lost ?? 0 };
  }

  private async recommendations(
    situations: readonly SituationRow[],
    slugs: ReadonlyMap<string, string>,
  ): Promise<DependentRule[]> {
    const [ids, names] = [situations.map(({ id }) => id), situations.map(({ slug }) => slug)];
    const found = await this.needs.database.query<FoundRevision[]>(REVISIONS_ON_SITUATIONS, [
      ids,
      JSON.stringify(names),
    ]);
    return found.map(({ content, ...user }) => ({
      ...user,
      label: content.title,
      rule: targetRule(content, (id) => slugs.get(id)),
    }));
  }
}

interface FoundRevision {
  id: string;
  kind: RecommendationKind;
  published: boolean;
  content: Content;
}

/** Drafts and public revisions that name one of the situations: by id in their lists ($1), or by slug in a rule ($2, as JSON). */
const REVISIONS_ON_SITUATIONS = `
  SELECT recommendation.id, recommendation.kind, revision.id IS NOT DISTINCT FROM recommendation.published_id AS published, revision.content
  FROM recommendation JOIN revision ON revision.id IN (recommendation.draft_id, recommendation.scheduled_id, recommendation.published_id)
  WHERE revision.content->'situationIds' ?| $1::text[]
     OR jsonb_path_exists(revision.content, '$.**.situation ? (@ == $slugs[*])', jsonb_build_object('slugs', $2::jsonb))
  ORDER BY revision.content->>'title', recommendation.id, published`;

function bySlug(rows: readonly SituationRow[]): SituationsBySlug {
  return new Map(rows.map(({ slug, label, rule }) => [slug, { label, rule }]));
}

function asUser({ id, label, rule }: SituationRow): DependentRule {
  return { id, kind: 'SITUATION', label, published: true, rule };
}

/** The situations whose rules reach this one, directly or through others. */
function usersAmong(rows: readonly SituationRow[], changing: SituationRow): SituationRow[] {
  const reached = new Set([changing.slug]);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const { slug, rule } of rows) if (situationsIn(rule).some((used) => reached.has(used))) reached.add(slug);
  }
  return rows.filter((row) => row !== changing && reached.has(row.slug));
}
