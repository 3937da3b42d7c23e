import { demand } from '../accounts';
import type { Viewer } from '../accounts/permissions';
import {
  completeFacts,
  definitionIn,
  evaluate,
  FACT_DEFINITIONS,
  missingFacts,
  parseFacts,
  parseRule,
  sentence,
  trace,
} from './language';
import type { Locale, Rule } from './language';
import { refuseFaults } from './targeting.errors';
import type { FactDefinition } from './facts.graphql';
import type { EvaluateRuleArgs, RuleEvaluation } from './targeting.graphql';
import { readFacts, tryRules } from './targeting.policy';
import type { Worlds } from './worlds.types';

/** The facts that rules may use, and a rule asked of the facts of one person. */
export class TargetingQueries {
  constructor(private readonly worlds: Worlds) {}

  definitions(viewer: Viewer, locale: Locale): FactDefinition[] {
    demand(viewer, readFacts);
    return FACT_DEFINITIONS.map((definition) => definitionIn(definition, locale));
  }

  async evaluate(viewer: Viewer, { rule, facts, locale: asked, asOf }: EvaluateRuleArgs): Promise<RuleEvaluation> {
    demand(viewer, tryRules);
    const locale = asked ?? 'FR';
    const world = await (asOf ? this.worlds.onPastDay(asOf) : this.worlds.current());
    const parsed = parseRule(rule, world);
    const given = parseFacts(facts, world, { sources: 'ALL' });
    refuseFaults({ rule: parsed.faults, facts: given.faults });
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
