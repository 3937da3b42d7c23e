import { withoutAccents } from '../../../shared/withoutAccents';

/** Whether a label holds what was typed, whatever the accents and the case. */
export const matchesSearch = (label: string, typed: string): boolean =>
  withoutAccents(label).includes(withoutAccents(typed.trim()));
