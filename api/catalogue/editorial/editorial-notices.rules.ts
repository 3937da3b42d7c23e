import type { Permission } from '../../accounts/permissions';
import type { NoticeKind, NoticeText } from '../../team';
import type { Sentence } from '../../platform/language';
import { publishRecommendations, reviewRecommendations } from '../catalogue.policy';
import type { RecommendationAction } from './editorial.rules';

/** The kind of object that these notices are about. */
export const SUBJECT = 'recommendation';

/** A move, or the suspension of a day that was set. */
export type Told = RecommendationAction | 'SUSPEND';

export interface NoticeRule {
  kind: NoticeKind;
  /** Those whose turn it is, by what they may do: administrators only where nobody else may. Left out: those who wrote the revision. */
  whoMay?: Permission;
  /** Whoever wrote in it is not told. */
  butAuthors?: true;
  /** Whoever wrote in it, or set the day, is told as well. */
  andItsOwn?: true;
}

const TURNS: readonly NoticeKind[] = ['REVIEW_REQUESTED', 'APPROVED', 'OWN_APPROVED', 'CHANGES_REQUESTED'];

/** Of which turn nobody needs to be told any more, once this is done. */
export const SETTLES: Partial<Record<Told, readonly NoticeKind[]>> = {
  SUBMIT_FOR_REVIEW: TURNS,
  APPROVE: TURNS,
  BYPASS_REVIEW: TURNS,
  REQUEST_CHANGES: TURNS,
  PUBLISH: [...TURNS, 'SUSPENDED'],
  SCHEDULE: [...TURNS, 'SUSPENDED'],
  UNSCHEDULE: ['SUSPENDED'],
  ARCHIVE: [...TURNS, 'SUSPENDED'],
};

const APPROVED: readonly NoticeRule[] = [
  { kind: 'APPROVED', whoMay: publishRecommendations },
  { kind: 'OWN_APPROVED' },
];

/** Who is told of what, each person by the first that reaches them. What is missing here is told to nobody. */
export const NOTICES: Partial<Record<Told, readonly NoticeRule[]>> = {
  // Its authors cannot approve it.
  SUBMIT_FOR_REVIEW: [{ kind: 'REVIEW_REQUESTED', whoMay: reviewRecommendations, butAuthors: true }],
  APPROVE: APPROVED,
  BYPASS_REVIEW: APPROVED,
  REQUEST_CHANGES: [{ kind: 'CHANGES_REQUESTED' }],
  PUBLISH: [{ kind: 'PUBLISHED' }],
  SUSPEND: [{ kind: 'SUSPENDED', whoMay: publishRecommendations, andItsOwn: true }],
};

export const editorialNoticeText: NoticeText = ({ kind, by, counts }, language) => {
  const who = by ?? '?';
  const comments = commentsTold(counts?.['comments'] ?? 0);
  const sentences: Partial<Record<NoticeKind, Sentence>> = {
    REVIEW_REQUESTED: {
      fr: `À vous de relire : ${who} a terminé une recommandation.`,
      en: `Waiting for your review: ${who} finished a recommendation.`,
    },
    APPROVED: {
      fr: `À vous de publier : ${who} a approuvé une recommandation${comments.fr}.`,
      en: `Waiting for you to publish: ${who} approved a recommendation${comments.en}.`,
    },
    OWN_APPROVED: {
      fr: `${who} a approuvé une recommandation que vous avez écrite${comments.fr}.`,
      en: `${who} approved a recommendation that you wrote${comments.en}.`,
    },
    CHANGES_REQUESTED: {
      fr: `${who} demande des changements dans une recommandation que vous avez écrite${comments.fr}.`,
      en: `${who} asks for changes in a recommendation that you wrote${comments.en}.`,
    },
    PUBLISHED: {
      fr: 'Une recommandation que vous avez écrite est en ligne.',
      en: 'A recommendation that you wrote is online.',
    },
    SUSPENDED: {
      fr: 'Une date prévue n’a pas été suivie : la recommandation ne remplit plus les conditions.',
      en: 'A day that was set was not kept: the recommendation no longer meets the conditions.',
    },
  };
  return sentences[kind]?.[language] ?? '';
};

/** What a notice adds where a review comments on single fields. */
function commentsTold(count: number): Sentence {
  if (count === 0) return { fr: '', en: '' };
  return count === 1
    ? { fr: ', avec 1 commentaire', en: ', with 1 comment' }
    : { fr: `, avec ${count} commentaires`, en: `, with ${count} comments` };
}
