import type { DataSource, EntityManager } from 'typeorm';
import { SYSTEM } from '../../accounts/permissions';
import type { SituationsService } from '../../situations';
import { situationsIn } from '../../targeting/language';
import { starterSituations } from './files';
import type { StarterSituation } from './files';

export interface SituationsPlan {
  /** Not there yet, each after those that its rule names. */
  added: StarterSituation[];
  /** There, perhaps changed by the team. */
  unchanged: number;
  /** Not there because somebody deleted it, or one that its rule names. */
  deleted: StarterSituation[];
}

interface Needs {
  database: DataSource;
  situations: SituationsService;
}

/** Brings the named situations of a newer version into a database that was filled by an older one. What the team made of them stays. */
export class StarterSituationsService {
  constructor(private readonly needs: Needs) {}

  async plan(tx: EntityManager = this.needs.database.manager): Promise<SituationsPlan> {
    const there = new Set((await tx.query<{ slug: string }[]>('SELECT slug FROM situation')).map(({ slug }) => slug));
    const deleted = new Set((await tx.query<{ label: string }[]>(DELETED)).map(({ label }) => label));
    const missing = usedFirst(starterSituations).filter(({ slug }) => !there.has(slug));
    const unchanged = starterSituations.length - missing.length;
    const added = missing.filter(({ slug, label, rule }) => {
      const isWanted = !deleted.has(label) && situationsIn(rule).every((used) => there.has(used));
      if (isWanted) there.add(slug);
      return isWanted;
    });
    return { added, unchanged, deleted: missing.filter((situation) => !added.includes(situation)) };
  }

  async apply(): Promise<SituationsPlan> {
    return this.needs.database.transaction(async (tx) => {
      const plan = await this.plan(tx);
      for (const { slug, label, rule } of plan.added)
        await this.needs.situations.saveAs(tx, SYSTEM, { slug, label, rule });
      return plan;
    });
  }
}

/** Versions outlive what they are of. */
const DELETED = `
  SELECT label FROM situation_version version
   WHERE NOT EXISTS (SELECT FROM situation WHERE situation.id = version.situation_id)`;

/** A situation after those that its rule names. */
export function usedFirst(situations: readonly StarterSituation[]): StarterSituation[] {
  const ordered: StarterSituation[] = [];
  const place = (situation: StarterSituation): void => {
    if (ordered.includes(situation)) return;
    for (const used of situationsIn(situation.rule)) situations.filter(({ slug }) => slug === used).forEach(place);
    ordered.push(situation);
  };
  situations.forEach(place);
  return ordered;
}
