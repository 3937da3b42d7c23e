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

/** Several of each: whoever has little left for days on end is not told the same each day. */
const WORDS: Readonly<Record<PlanNoteKey, Readonly<Record<Locale, readonly string[]>>>> = {
  LITTLE_LEFT: {
    FR: [
      'Nous avons peu d’actions nouvelles pour vous aujourd’hui. Si quelque chose a changé dans votre recherche, dites-le dans vos réponses : d’autres idées viendront.',
      'Peu de choses à faire aujourd’hui : une seule suffit pour avancer.',
      'Une journée plus légère que les autres : gardez le reste de votre temps pour vous.',
    ],
    FR_TU: [
      'Nous avons peu d’actions nouvelles pour toi aujourd’hui. Si quelque chose a changé dans ta recherche, dis-le dans tes réponses : d’autres idées viendront.',
      'Peu de choses à faire aujourd’hui : une seule suffit pour avancer.',
      'Une journée plus légère que les autres : garde le reste de ton temps pour toi.',
    ],
    EN: [
      'We have few new actions for you today. If something has changed in your search, say so in your answers, and other ideas will come.',
      'There is little to do today: one small thing is enough to move forward.',
      'A lighter day than others: keep the rest of your time for yourself.',
    ],
  },
  REST: {
    FR: [
      'Rien de nouveau aujourd’hui : vous avez fait le tour pour le moment. Soufflez un peu, d’autres actions reviendront ces prochains jours.',
      'Rien de prévu aujourd’hui : profitez-en pour penser à autre chose. D’autres actions reviendront ces prochains jours.',
      'Pas d’action aujourd’hui : se reposer fait partie de la recherche. D’autres reviendront ces prochains jours.',
    ],
    FR_TU: [
      'Rien de nouveau aujourd’hui : tu as fait le tour pour le moment. Souffle un peu, d’autres actions reviendront ces prochains jours.',
      'Rien de prévu aujourd’hui : profites-en pour penser à autre chose. D’autres actions reviendront ces prochains jours.',
      'Pas d’action aujourd’hui : se reposer fait partie de la recherche. D’autres reviendront ces prochains jours.',
    ],
    EN: [
      'Nothing new today: you have been through everything for now. Take a rest, other actions will come back in the next few days.',
      'Nothing is planned for today: a good time to think of something else. Other actions will come back in the next few days.',
      'No action today: rest is a part of the search. Others will come back in the next few days.',
    ],
  },
  CHECK_IN: {
    FR: [
      'Nous n’avons rien d’autre à vous proposer pour l’instant. Prenez un moment pour faire le point : mettez vos réponses à jour ou complétez-les, et de nouvelles idées pourront venir.',
      'Rien à vous proposer aujourd’hui. Si votre situation a changé, ou si une question est restée sans réponse, dites-le : de nouvelles idées pourront venir.',
    ],
    FR_TU: [
      'Nous n’avons rien d’autre à te proposer pour l’instant. Prends un moment pour faire le point : mets tes réponses à jour ou complète-les, et de nouvelles idées pourront venir.',
      'Rien à te proposer aujourd’hui. Si ta situation a changé, ou si une question est restée sans réponse, dis-le : de nouvelles idées pourront venir.',
    ],
    EN: [
      'We have nothing else to propose to you for now. Take a moment to look back: update your answers or complete them, and new ideas may come.',
      'We have nothing to propose today. If your situation has changed, or a question is still without an answer, say so: new ideas may come.',
    ],
  },
};

/** `date`: ISO day of the plan, which always says the same. */
export function noteWords(key: PlanNoteKey, { locale, date }: { locale: Locale; date: string }): string {
  const words = WORDS[key][locale];
  return words[(Date.parse(date) / DAY_MS) % words.length] ?? '';
}
