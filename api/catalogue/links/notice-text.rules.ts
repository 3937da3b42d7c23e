import type { Sentence } from '../../platform/language';
import type { NoticeKind, NoticeText } from '../../team';

const SENTENCES: Partial<Record<NoticeKind, (count: number) => Sentence>> = {
  DEAD_LINKS: (count) => ({
    fr: count === 1 ? 'Une recommandation nomme un lien mort.' : `${count} recommandations nomment des liens morts.`,
    en: count === 1 ? 'A recommendation names a dead link.' : `${count} recommendations name dead links.`,
  }),
  HIDDEN: (count) => ({
    fr:
      count === 1
        ? 'Une recommandation est cachée au public : son lien est mort.'
        : `${count} recommandations sont cachées au public : leurs liens sont morts.`,
    en:
      count === 1
        ? 'A recommendation is hidden from the public: its link is dead.'
        : `${count} recommendations are hidden from the public: their links are dead.`,
  }),
  SHOWN_AGAIN: (count) => ({
    fr:
      count === 1
        ? 'Une recommandation cachée est montrée de nouveau au public.'
        : `${count} recommandations cachées sont montrées de nouveau au public.`,
    en:
      count === 1
        ? 'A hidden recommendation is shown to the public again.'
        : `${count} hidden recommendations are shown to the public again.`,
  }),
};

/** Says a notice about links in one sentence; nothing of another one. */
export const linksNoticeText: NoticeText = ({ kind, counts }, language) =>
  SENTENCES[kind]?.(counts?.['ALL'] ?? 1)[language] ?? '';
