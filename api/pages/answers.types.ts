import type { Language } from '../platform/language';

/** What a page answers: itself, or where to go on. */
export type PageAnswer = { status: number; page: string; retryAfter?: number | undefined } | { goTo: string };

/** A page that everybody may read, and that nobody sent anything for. */
export interface ReadPage {
  status: number;
  page: string;
  language: Language;
  /** People may change their minds at any moment: caches then ask each time. */
  namesPeople: boolean;
  retryAfter?: number | undefined;
}

/** What a form sent: every name with its values, in order. */
export type Fields = ReadonlyMap<string, readonly string[]>;
