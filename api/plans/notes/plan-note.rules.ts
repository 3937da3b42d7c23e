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
    FR: 'Il reste peu d’actions nouvelles pour vous aujourd’hui : vous en avez déjà vu beaucoup. Si quelque chose a changé dans votre recherche, dites-le dans vos réponses : d’autres idées viendront.',
    FR_TU:
      'Il reste peu d’actions nouvelles pour toi aujourd’hui : tu en as déjà vu beaucoup. Si quelque chose a changé dans ta recherche, dis-le dans tes réponses : d’autres idées viendront.',
    EN: 'There are few new actions left for you today: you have seen many already. If something has changed in your search, say so in your answers, and other ideas will come.',
  },
  REST: {
    FR: 'Rien de nouveau aujourd’hui : vous avez fait le tour pour le moment. Soufflez un peu, d’autres actions reviennent dans les prochains jours.',
    FR_TU:
      'Rien de nouveau aujourd’hui : tu as fait le tour pour le moment. Souffle un peu, d’autres actions reviennent dans les prochains jours.',
    EN: 'Nothing new today: you have been through everything for now. Take a rest, other actions come back within the next days.',
  },
  CHECK_IN: {
    FR: 'Vous avez fait le tour de ce que nous pouvons vous proposer. Prenez un moment pour faire le point : si votre situation a changé, mettez vos réponses à jour, et de nouvelles idées viendront.',
    FR_TU:
      'Tu as fait le tour de ce que nous pouvons te proposer. Prends un moment pour faire le point : si ta situation a changé, mets tes réponses à jour, et de nouvelles idées viendront.',
    EN: 'You have been through all that we can propose to you. Take a moment to look back: if your situation has changed, update your answers, and new ideas will come.',
  },
};

export function noteWords(key: PlanNoteKey, locale: Locale): string {
  return WORDS[key][locale];
}
