import type { AuditedWords } from '../accounts';

/** What the audit log says of the answers of job seekers. */
export const plansAudited: AuditedWords = {
  actions: {
    'plannedAction.answer': { fr: 'Réponse à une action du jour', en: 'Answer to an action of the day' },
    'plannedAction.undo': {
      fr: 'Réponse à une action du jour reprise',
      en: 'Answer to an action of the day taken back',
    },
    'profile.ask-calendar': { fr: 'Plan ouvert à un agenda', en: 'Plan opened to a calendar' },
    'profile.revoke-calendar': { fr: 'Plan fermé à l’agenda', en: 'Plan closed to the calendar' },
    'profile.check-in': { fr: 'Point sur la situation', en: 'Check-in answered' },
    'profile.share': { fr: 'Partie du profil partagée', en: 'Part of the profile shared' },
    'profile.revoke-share': { fr: 'Partage retiré', en: 'Share revoked' },
    'proposal.make': { fr: 'Action proposée par un lien de partage', en: 'Action proposed by a shared link' },
    'proposal.answer': { fr: 'Réponse à une action proposée', en: 'Answer to a proposed action' },
    'recommendationResponse.give': { fr: 'Réponse à une recommandation', en: 'Answer to a recommendation' },
    'recommendationResponse.undo': {
      fr: 'Réponse à une recommandation reprise',
      en: 'Answer to a recommendation taken back',
    },
  },
};
