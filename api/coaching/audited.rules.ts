import type { AuditedWords } from '../accounts';

/** What the audit log says of the mails with the plan of the day. */
export const coachingAudited: AuditedWords = {
  actions: {
    'profile.ask-coaching': { fr: 'Plan du jour par e-mail demandé', en: 'Plan of the day by mail asked for' },
    'profile.confirm-coaching': { fr: 'Plan du jour par e-mail confirmé', en: 'Plan of the day by mail confirmed' },
    'profile.continue-coaching': { fr: 'Plan du jour par e-mail gardé', en: 'Plan of the day by mail kept coming' },
    'profile.pause-coaching': {
      fr: 'Plan du jour par e-mail arrêté, faute de signe',
      en: 'Plan of the day by mail paused for want of a sign',
    },
    'profile.stop-coaching': { fr: 'Plan du jour par e-mail arrêté', en: 'Plan of the day by mail stopped' },
  },
};
