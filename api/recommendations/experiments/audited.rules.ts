import type { AuditedWords } from '../../accounts';

/** What the audit log says of experiments. */
export const recommendationsAudited: AuditedWords = {
  actions: {
    'experiment.start': { fr: 'Essai commencé', en: 'Experiment begun' },
    'experiment.stop': { fr: 'Essai terminé', en: 'Experiment ended' },
  },
  fields: {
    share: { fr: 'Part des gens, en %', en: 'Share of people, in %' },
    endsAt: { fr: 'Fin prévue', en: 'Planned end' },
    scorer: { fr: 'Calcul des scores', en: 'Scorer' },
  },
};
