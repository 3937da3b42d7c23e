import type { EntityManager } from 'typeorm';
import { isUuid } from '../platform/ids';
import { tidy } from '../platform/checks';
import { SituationRow } from '../situations';
import type { Known } from './content-checks.rules';
import type { RecommendationContentInput, Translation } from './content.graphql';
import type { Content, ScoreLine } from './content.rules';
import { RecommendationRow } from './recommendation.entity';
import { TopicRow } from './topic.entity';

/** What the input leaves out, filled in. */
export function contentOf(input: RecommendationContentInput): Content {
  return {
    ...{ title: input.title.trim(), summary: input.summary.trim(), bodyMarkdown: input.bodyMarkdown.trim(), link: tidy(input.link) },
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

/** Which of the ids and keys that a content names exist. */
export async function knownTo(tx: EntityManager, content: Content): Promise<Known> {
  const ids = [...content.incompatibleWithIds, ...content.strategyIds].filter(isUuid);
  const situationIds = content.situationIds.filter(isUuid);
  const topics = await tx.find(TopicRow);
  const situations = await tx.createQueryBuilder(SituationRow, 'situation').where('situation.id = ANY(:situationIds)', { situationIds }).getMany();
  const recommendations = await tx.createQueryBuilder(RecommendationRow, 'recommendation').where('recommendation.id = ANY(:ids)', { ids }).getMany();
  return {
    topics: new Set(topics.map(({ key }) => key)),
    situationIds: new Set(situations.map(({ id }) => id)),
    recommendationIds: new Set(recommendations.map(({ id }) => id)),
    strategyIds: new Set(recommendations.filter(({ kind }) => kind === 'STRATEGY').map(({ id }) => id)),
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
