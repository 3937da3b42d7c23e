import type { Language } from '../platform/language';

export type NoticeKind =
  | 'MENTION'
  | 'TAKEN_OVER'
  | 'ANSWERED'
  | 'REMINDER'
  | 'REVIEW_REQUESTED'
  | 'APPROVED'
  | 'OWN_APPROVED'
  | 'CHANGES_REQUESTED'
  | 'PUBLISHED'
  | 'SUSPENDED'
  | 'DEAD_LINKS'
  | 'HIDDEN'
  | 'SHOWN_AGAIN';

/** A notice about to be written. */
export interface NewNotice {
  staffUserId: string;
  kind: NoticeKind;
  /** What it is about: the name of a kind of object, and ids, the most urgent first. */
  subject: { type: string; ids: string[] };
  /** Who caused it; null for what the system tells by itself. */
  byId: string | null;
  /** The note that mentions. */
  noteId?: string;
  /** Of a reminder: how many objects at each threshold; of others: how many in all. */
  counts?: Readonly<Record<string, number>>;
}

export interface SpokenNotice {
  kind: NoticeKind;
  /** The name of who caused it. */
  by: string | null;
  counts: Readonly<Record<string, number>> | null;
}

/** Says a notice in one sentence. The areas that own the subjects plug theirs in. */
export type NoticeText = (notice: SpokenNotice, language: Language) => string;

/** The address of the page of an object in the back-office, after its "#". The areas that own the subjects plug theirs in, by the kind of subject. */
export type NoticePages = Readonly<Record<string, (id: string) => string>>;
