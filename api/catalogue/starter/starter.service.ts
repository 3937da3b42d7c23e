import type { DataSource, EntityManager } from 'typeorm';
import { RecommendationRow } from '../editorial/recommendation.entity';
import { PersonaRow } from '../personas/persona.entity';
import { lockForImport } from '../transfer/catalogue.writes';
import { starterPersonas } from './files';
import type { StarterImportService } from './starter-import.service';

export interface StarterNeeds {
  database: DataSource;
  starterImport: StarterImportService;
}

type Ids = ReadonlyMap<string, string>;

/** Puts the starter catalogue into an empty database, through the same checks as an editor's work, and publishes it. */
export class StarterService {
  constructor(private readonly needs: StarterNeeds) {}

  /** False where there were recommendations already: then nothing changes. */
  async load(): Promise<boolean> {
    return this.needs.database.transaction(async (tx) => {
      // Of two instances that start together, the second waits and then finds the table full.
      await lockForImport(tx, []);
      if (await tx.exists(RecommendationRow)) return false;
      const { faults } = await this.needs.starterImport.applyIn(tx, { publish: true });
      if (faults.length > 0) throw new Error(faults.map(({ path, reason }) => `${path}: ${reason.en}`).join('\n'));
      await loadPersonas(tx);
      return true;
    });
  }
}

async function loadPersonas(tx: EntityManager): Promise<void> {
  const recommendations = await tx.find(RecommendationRow);
  const ids: Ids = new Map(recommendations.map(({ slug, id }) => [slug, id]));
  const rows = starterPersonas.map(({ name, facts, mustSee, mustNotSee }) => ({
    version: 1,
    name,
    facts,
    mustSee: mustSee.map((slug) => idOf(ids, slug)),
    mustNotSee: mustNotSee.map((slug) => idOf(ids, slug)),
  }));
  for (const row of rows) await tx.save(PersonaRow, row);
}

function idOf(ids: Ids, slug: string): string {
  const id = ids.get(slug);
  if (id === undefined) throw new Error(`the starter content names "${slug}", which it does not have`);
  return id;
}
