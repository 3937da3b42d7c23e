import type { RecommendationKind } from '../../catalogue/content';
import type { Sentence } from '../../platform/language';

/** Where a recommendation stands in what somebody is given of its kind. */
export interface Place {
  kind: RecommendationKind;
  /** From 1. */
  place: number;
  count: number;
}

const KINDS: Readonly<Record<RecommendationKind, { one: Sentence; many: Sentence }>> = {
  STRATEGY: { one: { fr: 'stratégie', en: 'strategy' }, many: { fr: 'stratégies', en: 'strategies' } },
  ACTION: { one: { fr: 'action', en: 'action' }, many: { fr: 'actions', en: 'actions' } },
};

/** That somebody is given it, and at which place: "Reçoit « … », à la 2e place sur 12 stratégies qui lui conviennent." */
export function givenWords(title: string, { kind, place, count }: Place): Sentence {
  const { one, many } = KINDS[kind];
  if (count === 1)
    return {
      fr: `Reçoit « ${title} », la seule ${one.fr} qui lui convient.`,
      en: `Gets “${title}”, the only ${one.en} that fits.`,
    };
  const rank = place === 1 ? '1re' : `${place}e`;
  return {
    fr: `Reçoit « ${title} », à la ${rank} place sur ${count} ${many.fr} qui lui conviennent.`,
    en: `Gets “${title}”, number ${place} of the ${count} ${many.en} that fit.`,
  };
}
