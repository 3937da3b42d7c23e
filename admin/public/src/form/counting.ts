import { messages } from './words';
import { lengthOf } from '../page/limits';
import type { Limits } from '../page/limits';

export interface Count {
  text: string;
  tooLong: boolean;
  /** Near or beyond the limit: announced to screen readers. */
  urgent: boolean;
}

export function countOf(text: string, { minimum, maximum }: Limits): Count {
  const length = lengthOf(text);
  const left = maximum - length;
  const urgent = left <= maximum / 10;
  if (left < 0) return { text: messages.excess(-left), tooLong: true, urgent };
  return { text: length < minimum ? messages.missing(minimum - length) : messages.left(left), tooLong: false, urgent };
}
