import type { RecommendationKind } from '../../../generated/graphql';
import { TRANSLATION_LOCALES } from '../record/content';

const TEXTS = ['title', 'summary', 'bodyMarkdown', 'link'];
const ONLY_OF_ACTIONS = ['durationMinutes', 'cooldownDays', 'strategyIds'];

const FIELDS = [
  ...TEXTS,
  ...['durationMinutes', 'topics', 'situationIds', 'rule', 'whenUnknown', 'placeCodes', 'weight', 'scoreLines'],
  ...['strategyIds', 'cooldownDays', 'incompatibleWithIds'],
  ...TRANSLATION_LOCALES.flatMap((locale) => TEXTS.map((text) => `translations.${locale}.${text}`)),
];

/** The fields that can be commented on, in the order of the screen. */
export const commentedFields = (kind: RecommendationKind): string[] =>
  FIELDS.filter((field) => kind === 'ACTION' || !ONLY_OF_ACTIONS.includes(field));
