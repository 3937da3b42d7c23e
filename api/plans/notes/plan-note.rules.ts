import { DAY_MS } from '../../platform/time';
import type { Locale } from '../../targeting/language';
import { freeActions } from '../plan.rules';
import type { Choice, PlannableAction } from '../plan.rules';

export const PLAN_NOTES = ['LITTLE_LEFT', 'REST', 'CHECK_IN'] as const;
/** What a plan with fewer actions than promised says to the person. */
export type PlanNoteKey = (typeof PLAN_NOTES)[number];

/** Waiting is advice only for what comes back within so many days. */
const DAYS_OF_REST = 3;

/** Of a plan that was chosen from these; null where it holds what is promised. */
export function noteOf<Action extends PlannableAction>(
  picked: readonly Action[],
  {
    least,
    ...choice
  }: Pick<Choice<Action>, 'fitting' | 'history' | 'today' | 'wanted' | 'isSensitive'> & { least: number },
): PlanNoteKey | null {
  if (picked.length >= least) return null;
  if (picked.length > 0) return 'LITTLE_LEFT';
  const days = Array.from({ length: DAYS_OF_REST }, (_, index) => dayAfter(choice.today, index + 1));
  return days.some((today) => freeActions({ ...choice, today }).length > 0) ? 'REST' : 'CHECK_IN';
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

const WORDS: Readonly<Record<PlanNoteKey, Readonly<Record<Locale, string>>>> = {
  LITTLE_LEFT: {
    FR: 'Nous avons peu d’actions nouvelles pour vous aujourd’hui. Si quelque chose a changé dans votre recherche, dites-le dans vos réponses : d’autres idées viendront.',
    FR_TU:
      'Nous avons peu d’actions nouvelles pour toi aujourd’hui. Si quelque chose a changé dans ta recherche, dis-le dans tes réponses : d’autres idées viendront.',
    EN: 'We have few new actions for you today. If something has changed in your search, say so in your answers, and other ideas will come.',
  },
  REST: {
    FR: 'Rien de nouveau aujourd’hui : vous avez fait le tour pour le moment. Soufflez un peu, d’autres actions reviendront ces prochains jours.',
    FR_TU:
      'Rien de nouveau aujourd’hui : tu as fait le tour pour le moment. Souffle un peu, d’autres actions reviendront ces prochains jours.',
    EN: 'Nothing new today: you have been through everything for now. Take a rest, other actions will come back in the next few days.',
  },
  CHECK_IN: {
    FR: 'Nous n’avons rien d’autre à vous proposer pour l’instant. Prenez un moment pour faire le point : mettez vos réponses à jour ou complétez-les, et de nouvelles idées pourront venir.',
    FR_TU:
      'Nous n’avons rien d’autre à te proposer pour l’instant. Prends un moment pour faire le point : mets tes réponses à jour ou complète-les, et de nouvelles idées pourront venir.',
    EN: 'We have nothing else to propose to you for now. Take a moment to look back: update your answers or complete them, and new ideas may come.',
  },
};

export function noteWords(key: PlanNoteKey, locale: Locale): string {
  return WORDS[key][locale];
}
