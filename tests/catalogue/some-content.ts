import type { Content, ScoreLine } from '../../api/catalogue/content/content.rules';

/** A sound content for everybody, with these changes. */
export function someContent(changes: Partial<Content> = {}): Content {
  return {
    title: 'Appeler trois entreprises',
    summary: 'Appelez trois entreprises qui recrutent cette semaine.',
    bodyMarkdown: 'Choisissez-les près de chez vous, et appelez le matin.',
    link: 'https://www.example.org',
    durationMinutes: null,
    translations: [],
    topics: ['network'],
    placeCodes: [],
    situationIds: [],
    rule: null,
    whenUnknown: 'HIDE',
    weight: 1,
    scoreLines: [],
    incompatibleWithIds: [],
    cooldownDays: null,
    strategyIds: [],
    ...changes,
  };
}

export function someScoreLine(changes: Partial<ScoreLine> = {}): ScoreLine {
  return {
    rule: { fact: 'hasResume', op: 'eq', value: true },
    score: 2,
    reason: 'Vous avez un CV.',
    reasonTu: null,
    reasonEn: null,
    ...changes,
  };
}
