import { tidy, webLink } from '../../platform/checks';
import { trimmed } from '../../platform/invisible';
import type { Translation } from './content.graphql';
import type { RecommendationContentInput } from './content-input.graphql';
import type { Content, ScoreLine } from './content.rules';

/** The content of an input, with defaults for what it leaves out. */
export function contentOf(input: RecommendationContentInput): Content {
  return {
    title: trimmed(input.title),
    summary: input.summary.trim(),
    bodyMarkdown: input.bodyMarkdown.trim(),
    link: webLink(input.link),
    durationMinutes: input.durationMinutes ?? null,
    translations: (input.translations ?? []).map(translationOf),
    topics: unique(input.topics),
    placeCodes: unique(input.placeCodes),
    situationIds: unique(input.situationIds),
    rule: (input.rule ?? null) as Content['rule'],
    whenUnknown: input.whenUnknown ?? 'HIDE',
    weight: input.weight ?? 1,
    scoreLines: (input.scoreLines ?? []).map(scoreLineOf),
    incompatibleWithIds: unique(input.incompatibleWithIds),
    cooldownDays: input.cooldownDays ?? null,
    strategyIds: unique(input.strategyIds),
  };
}

function unique(values: readonly string[] | null | undefined): string[] {
  return [...new Set(values ?? [])];
}

function translationOf({ locale, title, summary, bodyMarkdown, link }: Translation): Translation {
  return {
    locale,
    title: trimmed(title),
    summary: summary.trim(),
    bodyMarkdown: bodyMarkdown.trim(),
    link: webLink(link),
  };
}

function scoreLineOf({ rule, score, reason, reasonTu, reasonEn }: ScoreLine): ScoreLine {
  return { rule, score, reason: trimmed(reason), reasonTu: tidy(reasonTu), reasonEn: tidy(reasonEn) };
}
