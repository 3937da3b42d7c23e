import type { Language } from '../../platform/language';

export type DigestFrequency = 'NONE' | 'WORKING_DAYS' | 'WEEKLY';

/** How somebody wants to be mailed what they have not read. */
export interface DigestChoice {
  frequency: DigestFrequency;
  language: Language;
  /** What was told before is not mailed. */
  since: Date;
  /** The last French day (ISO) that was seen to, with a mail or without. */
  lastOn: string | null;
}
