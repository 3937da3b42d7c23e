import { withoutAccents } from '../../../shared/withoutAccents';

/** Whether a label holds what was typed, whatever the accents and the case. */
export const matchesSearch = (label: string, typed: string): boolean =>
  withoutAccents(label).includes(withoutAccents(typed.trim()));

/** Whether it holds every word that was typed, in any order. */
export const matchesWords = (label: string, typed: string): boolean =>
  typed.split(/\s+/).every((word) => matchesSearch(label, word));
