import type { DataSource } from 'typeorm';
import { demand } from '../accounts';
import type { Viewer } from '../accounts';
import { badInput } from '../platform/graphql/errors';
import type { Language } from '../platform/language';
import { orderOf, sliceOf } from '../platform/graphql/pages';
import { isUuid } from '../platform/ids';
import {
  choiceLabel,
  completeFacts,
  evaluate,
  factDefinitions,
  factLabel,
  factQuestion,
  missingFacts,
  parseFacts,
  parseRule,
  sentence,
  trace,
} from './language';
import type { Fault, Rule } from './language';
import { SituationRow } from './situation.entity';
import type { EvaluateRuleArgs, FactDefinition, RuleEvaluation, SituationsArgs } from './situations.graphql';
import { readSituations, tryRules } from './situations.policy';
import type { WorldService } from './world.service';

const SORTS = { label: 'situation.label', slug: 'situation.slug' };

export class SituationsQueries {
  constructor(
    private readonly database: DataSource,
    private readonly worlds: WorldService,
  ) {}

  async list(
    viewer: Viewer,
    { filter, sort, page }: SituationsArgs,
  ): Promise<{ items: SituationRow[]; total: number }> {
    demand(viewer, readSituations);
    const [column, direction] = orderOf(sort, SORTS, 'label:asc');
    const query = this.database
      .createQueryBuilder(SituationRow, 'situation')
      .orderBy(column, direction)
      .addOrderBy('situation.id');
    if (filter?.search)
      query.andWhere(`unaccent(situation.label || ' ' || situation.slug) ILIKE unaccent(:search)`, {
        search: `%${escaped(filter.search)}%`,
      });
    if (filter?.fact)
      query.andWhere(
        `jsonb_path_exists(situation.rule, '$.**.fact ? (@ == $fact)', jsonb_build_object('fact', :fact::text))`,
        { fact: filter.fact },
      );
    const { skip, take } = sliceOf(page);
    const [items, total] = await query.skip(skip).take(take).getManyAndCount();
    return { items, total };
  }

  async one(viewer: Viewer, id: string): Promise<SituationRow | null> {
    demand(viewer, readSituations);
    return isUuid(id) ? this.database.manager.findOneBy(SituationRow, { id }) : null;
  }

  definitions(viewer: Viewer, language: Language): FactDefinition[] {
    demand(viewer, readSituations);
    const locale = language === 'en' ? 'EN' : 'FR';
    return factDefinitions.map(({ key, choices = [], ordered = false, ...definition }) => ({
      ...definition,
      ...{ key, ordered, label: factLabel(key, locale), question: factQuestion(key, locale) },
      choices: choices.map(({ value }) => ({ value, label: choiceLabel(key, value, locale) })),
    }));
  }

  async evaluate(viewer: Viewer, { rule, facts, locale: asked }: EvaluateRuleArgs): Promise<RuleEvaluation> {
    demand(viewer, tryRules);
    const locale = asked ?? 'FR';
    const world = await this.worlds.current();
    const parsed = parseRule(rule, world);
    const given = parseFacts(facts, world, { sources: 'ALL' });
    refuseFaults([...parsed.faults, ...given.faults]);
    const complete = completeFacts(given.facts, world);
    const sound = parsed.rule as Rule;
    return {
      result: evaluate(sound, complete, world),
      missingFacts: missingFacts(sound, complete, world),
      sentence: sentence(sound, world, locale),
      trace: trace(sound, complete, { world, locale }),
    };
  }
}

/** A query has no userErrors: faults come as BAD_USER_INPUT, each with its JSON pointer. */
export function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const told = (language: 'fr' | 'en'): string =>
    faults.map(({ pointer, message }) => `${pointer || '/'}: ${message[language]}`).join(' ');
  throw badInput({ fr: told('fr'), en: told('en') });
}

function escaped(search: string): string {
  return search.trim().replace(/[\\%_]/g, String.raw`\$&`);
}
