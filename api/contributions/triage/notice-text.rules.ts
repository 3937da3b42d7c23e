import type { Sentence } from '../../platform/language';
import type { NoticeKind, NoticeText } from '../../team';
import { THRESHOLDS } from './reminders.rules';
import type { Threshold } from './reminders.rules';

/** The subject of notices about contributions. */
export const SUBJECT = 'contribution';

const DUE: Readonly<Record<Threshold, (count: number) => Sentence>> = {
  DUE_SOON: (count) => ({ fr: `${count} à traiter d’ici un jour ouvré`, en: `${count} due within one working day` }),
  OVERDUE: (count) => ({ fr: `${count} en retard`, en: `${count} overdue` }),
  LONG_OVERDUE: (count) => ({
    fr: `${count} en retard d’au moins cinq jours ouvrés`,
    en: `${count} overdue by five working days or more`,
  }),
};

/** Says a notice about contributions in one sentence. */
export const contributionNoticeText: NoticeText = ({ kind, by, counts }, language) => {
  const who = by ?? '?';
  const sentences: Partial<Record<NoticeKind, Sentence>> = {
    MENTION: { fr: `${who} vous mentionne dans une note.`, en: `${who} mentions you in a note.` },
    TAKEN_OVER: {
      fr: `${who} a repris une contribution dont vous vous occupiez.`,
      en: `${who} took over a contribution that you were handling.`,
    },
    ANSWERED: {
      fr: 'La personne a répondu : sa contribution revient dans la file.',
      en: 'The contributor answered: the contribution is back in the queue.',
    },
    REMINDER: reminderText(counts ?? {}),
  };
  return sentences[kind]?.[language] ?? '';
};

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
