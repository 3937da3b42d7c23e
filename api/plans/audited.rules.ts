import type { AuditedWords } from '../accounts';

/** What the audit log says of the answers of job seekers. */
export const plansAudited: AuditedWords = {
  actions: {
    'plannedAction.answer': { fr: 'Réponse à une action du jour', en: 'Answer to an action of the day' },
    'plannedAction.undo': {
      fr: 'Réponse à une action du jour reprise',
      en: 'Answer to an action of the day taken back',
    },
    'recommendationResponse.give': { fr: 'Réponse à une recommandation', en: 'Answer to a recommendation' },
  },
};
