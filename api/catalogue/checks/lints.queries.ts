import { In } from 'typeorm';
import type { DataSource } from 'typeorm';
import { demand } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { badInput } from '../../platform/graphql/errors';
import { isUuid } from '../../platform/ids';
import { SituationRow } from '../../situations';
import { parseRule } from '../../targeting/language';
import { refuseFaults, sameAudience, tryRules } from '../../targeting';
import type { Lint, Rule, World } from '../../targeting/language';
import type { LintsQueries, SituationsLoaders } from '../../situations';
import type { WorldService } from '../../situations';
import type { CatalogueLoaders } from '../catalogue.loaders';
import { targetRule } from '../content/content.rules';
import type { RecommendationKind } from '../content/content.rules';
import type { LintRuleInput } from './lints.graphql';
import { placesOnlyInText } from './lints.rules';
import type { PlaceNamesQueries } from './place-names.queries';
import type { PublishedTargetsQueries } from './published-targets.queries';
import { RecommendationRow } from '../editorial/recommendation.entity';

/** More than a title, a summary and a body may hold together. */
const MAX_TEXT_LENGTH = 12_000;

export interface CatalogueLintsNeeds {
  database: DataSource;
  worlds: WorldService;
  lints: LintsQueries;
  targets: PublishedTargetsQueries;
  placeNames: PlaceNamesQueries;
}

type LintsLoaders = Pick<CatalogueLoaders, 'revision'> & Pick<SituationsLoaders, 'situation'>;

/** A recommendation, as far as it is linted. */
interface Linted {
  /** Undefined while it is not saved. */
  id?: string | undefined;
  /** Undefined: it is compared with no other. */
  kind?: RecommendationKind | undefined;
  rule: Rule;
  situations: readonly Pick<SituationRow, 'id' | 'slug'>[];
  placeCodes: string[];
  /** Title, summary and body. */
  text: string;
}

/** Lints of recommendations, and of rules being written. */
export class CatalogueLintsQueries {
  constructor(private readonly needs: CatalogueLintsNeeds) {}

  async ofInput(viewer: Viewer, { rule: given, slug, ...input }: LintRuleInput): Promise<Lint[]> {
    demand(viewer, tryRules);
    if ((input.text ?? '').length > MAX_TEXT_LENGTH)
      throw badInput({
        fr: `text : ${MAX_TEXT_LENGTH} caractères au plus.`,
        en: `text: at most ${MAX_TEXT_LENGTH} characters.`,
      });
    const world = await this.needs.worlds.current();
    const ofSituation = typeof slug === 'string';
    const parsed = parseRule(given, world, ofSituation ? { own: slug } : {});
    refuseFaults({ rule: parsed.faults });
    const rule = parsed.rule as Rule;
    return ofSituation
      ? this.needs.lints.ofSituation({ slug, rule }, world)
      : this.ofLinted(await this.linted(rule, input, world), world);
  }

  /** Of the draft, or else of what is published. */
  async ofRecommendation(
    { id, kind, draftId, scheduledId, publishedId }: Omit<RecommendationRow, 'changedAt'>,
    world: World,
    { revision, situation }: LintsLoaders,
  ): Promise<Lint[]> {
    const current = draftId ?? scheduledId ?? publishedId;
    const found = current === null ? null : await revision.load(current);
    if (found === null) return [];
    const { title, summary, bodyMarkdown, situationIds, placeCodes, rule } = found.content;
    const situations = await Promise.all(situationIds.map((one) => situation.load(one)));
    const text = [title, summary, bodyMarkdown].join('\n');
    return this.ofLinted(
      { id, kind, situations: situations.filter((one) => one !== null), placeCodes, rule: rule ?? { all: [] }, text },
      world,
    );
  }

  private async ofLinted(linted: Linted, world: World): Promise<Lint[]> {
    const slugs = new Map(linted.situations.map(({ id, slug }) => [id, slug]));
    const beside = targetRule({ situationIds: [...slugs.keys()], placeCodes: linted.placeCodes, rule: null }, (id) =>
      slugs.get(id),
    ).all;
    const target = { all: [...beside, linted.rule] };
    const byRule = await this.needs.lints.ofRule({ rule: linted.rule, world }, { beside, mayBeEmpty: true });
    const byText = placesOnlyInText({ text: linted.text, target }, world, await this.needs.placeNames.current());
    return [...byRule, ...byText, ...(await this.byAudience(linted, target, world))];
  }

  private async byAudience({ id, kind }: Linted, rule: Rule, world: World): Promise<Lint[]> {
    if (kind === undefined) return [];
    const others = (await this.needs.targets.current()).filter((other) => other.kind === kind && other.id !== id);
    const twin = await this.needs.lints.twinOf(
      { rule, world },
      others.map((other) => ({ ...other, world })),
    );
    return twin ? [sameAudience(twin.title, 'RECOMMENDATION')] : [];
  }

  /** Ids and codes of nothing are left out: saving refuses them. */
  private async linted(rule: Rule, input: Omit<LintRuleInput, 'rule' | 'slug'>, world: World): Promise<Linted> {
    const { manager } = this.needs.database;
    const id = input.recommendationId ?? '';
    const edited = isUuid(id) ? await manager.findOneBy(RecommendationRow, { id }) : null;
    const situations = await manager.findBy(SituationRow, { id: In((input.situationIds ?? []).filter(isUuid)) });
    const placeCodes = (input.placeCodes ?? []).filter((code) => world.placeChain(code)?.[0] === code);
    return {
      id: edited?.id,
      kind: edited?.kind ?? input.kind ?? undefined,
      rule,
      text: input.text ?? '',
      placeCodes,
      situations,
    };
  }
}
