import type { Language, Sentence } from '../platform/language';
import { THRESHOLDS } from './reminders.rules';
import type { Threshold } from './reminders.rules';

export const NOTICE_KINDS = ['MENTION', 'TAKEN_OVER', 'REMINDER'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

interface Told {
  kind: NoticeKind;
  /** The name of whoever gave cause. */
  by: string | null;
  counts: Partial<Record<Threshold, number>> | null;
}

const DUE: Readonly<Record<Threshold, (count: number) => Sentence>> = {
  DUE_SOON: (count) => ({ fr: `${count} à traiter d'ici un jour ouvré`, en: `${count} due within one working day` }),
  OVERDUE: (count) => ({ fr: `${count} en retard`, en: `${count} overdue` }),
  LONG_OVERDUE: (count) => ({
    fr: `${count} en retard d'au moins cinq jours ouvrés`,
    en: `${count} overdue by five working days or more`,
  }),
};

/** What a notice says, in one sentence. */
export function noticeText({ kind, by, counts }: Told, language: Language): string {
  const who = by ?? '?';
  const sentences: Record<NoticeKind, Sentence> = {
    MENTION: { fr: `${who} vous mentionne dans une note.`, en: `${who} mentions you in a note.` },
    TAKEN_OVER: {
      fr: `${who} a repris une contribution dont vous vous occupiez.`,
      en: `${who} took over a contribution that you were on.`,
    },
    REMINDER: reminderText(counts ?? {}),
  };
  return sentences[kind][language];
}

/** The most urgent first. */
function reminderText(counts: Partial<Record<Threshold, number>>): Sentence {
  const parts = THRESHOLDS.toReversed().flatMap((threshold) =>
    counts[threshold] === undefined ? [] : [DUE[threshold](counts[threshold])],
  );
  return {
    fr: `Contributions : ${parts.map(({ fr }) => fr).join(', ')}.`,
    en: `Contributions: ${parts.map(({ en }) => en).join(', ')}.`,
  };
}
