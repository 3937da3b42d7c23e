import { tidy } from '../../platform/checks';
import type { RecommendationContentInput, Translation } from './content.graphql';
import type { Content, ScoreLine } from './content.rules';

/** The content of an input, with defaults for what it leaves out. */
export function contentOf(input: RecommendationContentInput): Content {
  return {
    title: input.title.trim(),
    summary: input.summary.trim(),
    bodyMarkdown: input.bodyMarkdown.trim(),
    link: tidy(input.link),
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
  return { locale, title: title.trim(), summary: summary.trim(), bodyMarkdown: bodyMarkdown.trim(), link: tidy(link) };
}

function scoreLineOf({ rule, score, reason, reasonTu, reasonEn }: ScoreLine): ScoreLine {
  return { rule, score, reason: reason.trim(), reasonTu: tidy(reasonTu), reasonEn: tidy(reasonEn) };
}
