import type { Facts } from '../../targeting/language';
import { ruleFrom } from '../checks/first-rule.rules';
import type { Content, RecommendationKind } from '../content/content.rules';

/** A contributor's words, as they become a draft. */
export interface ContributionWords {
  kind: RecommendationKind;
  title: string;
  body: string;
  statedFacts: Facts;
  placeCode: string | null;
  link: string | null;
}

/** The first content of a draft: the contributor's text as the body, its first 400 characters as the summary. */
export function firstContent({ title, body, statedFacts, placeCode, link }: ContributionWords): Content {
  return {
    title,
    summary: body.slice(0, 400),
    bodyMarkdown: body,
    link,
    durationMinutes: null,
    translations: [],
    topics: [],
    placeCodes: placeCode === null ? [] : [placeCode],
    situationIds: [],
    rule: ruleFrom(statedFacts),
    whenUnknown: 'HIDE',
    weight: 1,
    scoreLines: [],
    incompatibleWithIds: [],
    cooldownDays: null,
    strategyIds: [],
  };
}
