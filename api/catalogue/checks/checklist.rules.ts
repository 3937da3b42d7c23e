import type { Language } from '../../platform/language';
import type { Sentence } from '../../platform/language';
import type { ChecklistItem } from '../editorial/editorial.graphql';
import type { Content, RecommendationKind } from '../content/content.rules';

interface Check {
  key: string;
  label: Sentence;
  /** A blocking one must pass before review and before publication. */
  blocking: boolean;
  only?: RecommendationKind;
  passes(content: Content): boolean;
}

const CHECKS: readonly Check[] = [
  {
    key: 'topic',
    label: { fr: 'au moins un thème', en: 'at least one topic' },
    blocking: true,
    passes: ({ topics }) => topics.length > 0,
  },
  {
    key: 'duration',
    label: { fr: 'une durée', en: 'a duration' },
    blocking: true,
    only: 'ACTION',
    passes: ({ durationMinutes }) => durationMinutes !== null,
  },
  {
    key: 'target',
    label: { fr: 'une situation, une règle ou un lieu', en: 'a situation, a rule or a place' },
    blocking: false,
    passes: isTargeted,
  },
  {
    key: 'reason',
    label: { fr: 'une raison à dire à la personne', en: 'a reason to tell the person' },
    blocking: false,
    passes: ({ scoreLines }) => scoreLines.length > 0,
  },
  {
    key: 'tu',
    label: { fr: 'une version avec « tu »', en: 'a version with "tu"' },
    blocking: false,
    passes: (content) => hasLocale(content, 'FR_TU'),
  },
  {
    key: 'strategy',
    label: { fr: 'le lien avec une stratégie', en: 'the link with a strategy' },
    blocking: false,
    only: 'ACTION',
    passes: ({ strategyIds }) => strategyIds.length > 0,
  },
];

/** What is ready, and what still lacks, before a content may be published. */
export function checklist(kind: RecommendationKind, content: Content, language: Language): ChecklistItem[] {
  const checks = CHECKS.filter(({ only }) => only === undefined || only === kind);
  return checks.map(({ key, label, blocking, passes }) => ({
    key,
    label: label[language],
    blocking,
    passed: passes(content),
  }));
}

export function blockingLabels(kind: RecommendationKind, content: Content): string[] {
  return checklist(kind, content, 'fr')
    .filter(({ passed, blocking }) => blocking && !passed)
    .map(({ label }) => label);
}

function isTargeted({ situationIds, rule, placeCodes }: Content): boolean {
  return situationIds.length > 0 || rule !== null || placeCodes.length > 0;
}

function hasLocale({ translations }: Content, wanted: string): boolean {
  return translations.some(({ locale }) => locale === wanted);
}
