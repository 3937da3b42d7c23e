import type { EntityManager } from 'typeorm';
import type { SituationRow, WorldService } from '../../situations';
import { lintRule } from '../../targeting/language';
import type { Rule, World } from '../../targeting/language';
import { targetRule } from '../content/content.rules';
import type { Content } from '../content/content.rules';
import type { Check, Checked, Surroundings } from './checklist/check.types';
import { blockingIn, levelOf, runChecks } from './checklist/checklist.rules';
import type { CheckResult } from './checklist/checklist.rules';
import { ChecklistSettingRow } from './checklist-setting.entity';
import type { LinkHealth } from './link-health.types';
import { dependsOnPlace, placesOnlyInText } from './lints.rules';
import type { PlaceNamesQueries } from './place-names.queries';
import type { PublishedLikenessQueries } from './published-likeness.queries';

interface Needs {
  checks: readonly Check[];
  worlds: WorldService;
  placeNames: PlaceNamesQueries;
  likeness: PublishedLikenessQueries;
  /** Missing where nothing watches links: then no check asks for it. */
  linkHealth?: LinkHealth | undefined;
}

/** Whom a content is for, in the world as it is now. */
interface Targeted {
  beside: Rule[];
  target: Rule;
  world: World;
}

type Situation = Pick<SituationRow, 'id' | 'slug' | 'label' | 'rule'>;

const EVERYBODY: Rule = { all: [] };

/** What is ready in a content, and what lacks. */
export class ChecklistQueries {
  constructor(private readonly needs: Needs) {}

  /** `id`: the recommendation that the content is of. */
  async of(tx: EntityManager, { id, ...checked }: Checked & { id: string }): Promise<CheckResult[]> {
    const rows = await tx.find(ChecklistSettingRow);
    return runChecks({
      checks: this.needs.checks,
      chosen: new Map(rows.map(({ key, level }) => [key, level])),
      checked,
      around: this.around(tx, { id, ...checked }),
    });
  }

  /** What stands in the way of a content, told in English; what would only warn is not looked at. */
  async blockingIn(tx: EntityManager, checked: Checked & { id: string }): Promise<string[]> {
    const rows = await tx.find(ChecklistSettingRow);
    const chosen = new Map(rows.map(({ key, level }) => [key, level]));
    const checks = this.needs.checks.filter((check) => levelOf(check, chosen) === 'BLOCKING');
    return blockingIn(await runChecks({ checks, chosen, checked, around: this.around(tx, checked) }), 'en');
  }

  private around(tx: EntityManager, checked: Checked & { id: string }): Surroundings {
    const { content } = checked;
    let read: Promise<Targeted> | undefined;
    const targeted = async (): Promise<Targeted> => (read ??= this.targeted(tx, content));
    return {
      ruleLints: async () => {
        const { beside, world } = await targeted();
        return lintRule(content.rule ?? EVERYBODY, world, { beside, mayBeEmpty: true });
      },
      placeLints: async (text) => {
        const { target, world } = await targeted();
        return placesOnlyInText({ text, target }, world, await this.needs.placeNames.current());
      },
      isLocal: async () => {
        const { target, world } = await targeted();
        return dependsOnPlace(target, world);
      },
      mostAlike: async () => this.needs.likeness.mostAlike(tx, checked),
      deadAmong: async (urls) => (await this.needs.linkHealth?.deadAmong(tx, urls)) ?? new Set(),
    };
  }

  private async targeted(tx: EntityManager, content: Content): Promise<Targeted> {
    const rows = await tx.query<Situation[]>('SELECT id, slug, label, rule FROM situation');
    const world = await this.needs.worlds.with(new Map(rows.map(({ slug, label, rule }) => [slug, { label, rule }])));
    const slugs = new Map(rows.map(({ id, slug }) => [id, slug]));
    // What was deleted since is left out, as readers leave it out.
    const known = { ...content, situationIds: content.situationIds.filter((id) => slugs.has(id)) };
    const { all: beside } = targetRule({ ...known, rule: null }, (id) => slugs.get(id));
    return { beside, target: { all: [...beside, content.rule ?? EVERYBODY] }, world };
  }
}
