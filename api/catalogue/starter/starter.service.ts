import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { SYSTEM } from '../../accounts/permissions';
import type { SituationsService } from '../../situations';
import type { Content } from '../content/content.rules';
import type { DraftsService } from '../editorial/drafts.service';
import type { EditorialService } from '../editorial/editorial.service';
import { PersonaRow } from '../personas/persona.entity';
import { RecommendationRow } from '../editorial/recommendation.entity';
import { TopicRow } from '../published/topic.entity';
import { starterPersonas, starterRecommendations, starterSituations, starterTopics } from './files';
import type { StarterRecommendation } from './files';
import { usedFirst } from './starter-situations.service';

export interface StarterNeeds {
  database: DataSource;
  situations: SituationsService;
  drafts: DraftsService;
  editorial: EditorialService;
}

type Ids = ReadonlyMap<string, string>;

/** Puts the starter catalogue into an empty database, through the same checks as an editor's work. */
export class StarterService {
  constructor(private readonly needs: StarterNeeds) {}

  /** False where there were recommendations already: then nothing changes. */
  async load(): Promise<boolean> {
    return this.needs.database.transaction(async (tx) => {
      // Of two instances that start together, the second waits and then finds the table full.
      await tx.query('LOCK TABLE recommendation IN SHARE ROW EXCLUSIVE MODE');
      if (await tx.exists(RecommendationRow)) return false;
      await tx.insert(
        TopicRow,
        starterTopics.map((topic, position) => ({ ...topic, position })),
      );
      const situationIds = await this.loadSituations(tx);
      const ids = await this.loadRecommendations(tx, situationIds);
      await loadPersonas(tx, ids);
      return true;
    });
  }

  private async loadSituations(tx: EntityManager): Promise<Ids> {
    const ids = new Map<string, string>();
    for (const { slug, label, rule } of usedFirst(starterSituations)) {
      const { id } = await this.needs.situations.saveAs(tx, SYSTEM, { slug, label, rule });
      ids.set(slug, id);
    }
    return ids;
  }

  /** All as drafts first, so that they may name each other; then each is checked and published. */
  private async loadRecommendations(tx: EntityManager, situationIds: Ids): Promise<Ids> {
    const ids: Ids = new Map(starterRecommendations.map(({ slug }) => [slug, randomUUID()]));
    const rows = [];
    for (const item of starterRecommendations) {
      const content = contentOf(item, ids, situationIds);
      rows.push({
        content,
        row: await this.needs.drafts.createWithDraft(tx, SYSTEM, {
          id: idOf(ids, item.slug),
          slug: item.slug,
          kind: item.kind,
          content,
        }),
      });
    }
    for (const { row, content } of rows) {
      await this.needs.drafts.lockAndCheck(tx, row.kind, content);
      await this.needs.editorial.publishAs(tx, SYSTEM, row);
    }
    return ids;
  }
}

function contentOf(
  { slug: _slug, kind: _kind, situations, strategies, incompatibleWith, ...content }: StarterRecommendation,
  ids: Ids,
  situationIds: Ids,
): Content {
  return {
    ...content,
    situationIds: situations.map((slug) => idOf(situationIds, slug)),
    strategyIds: strategies.map((slug) => idOf(ids, slug)),
    incompatibleWithIds: incompatibleWith.map((slug) => idOf(ids, slug)),
  };
}

function idOf(ids: Ids, slug: string): string {
  const id = ids.get(slug);
  if (id === undefined) throw new Error(`the starter content names "${slug}", which it does not have`);
  return id;
}

async function loadPersonas(tx: EntityManager, ids: Ids): Promise<void> {
  const rows = starterPersonas.map(({ name, facts, mustSee, mustNotSee }) => ({
    version: 1,
    name,
    facts,
    mustSee: mustSee.map((slug) => idOf(ids, slug)),
    mustNotSee: mustNotSee.map((slug) => idOf(ids, slug)),
  }));
  for (const row of rows) await tx.save(PersonaRow, row);
}
