import type { NoticeText } from '../../team';

/** The subject of notices about recommendations to look at again. */
export const REVIEW_SUBJECT = 'recommendation-review';

export const reviewNoticeText: NoticeText = ({ counts }, language) => {
  const count = counts?.['OVERDUE'] ?? 0;
  const sentence = {
    fr: count === 1 ? 'Une recommandation est à revoir.' : `${count} recommandations sont à revoir.`,
    en:
      count === 1
        ? 'One recommendation is to be looked at again.'
        : `${count} recommendations are to be looked at again.`,
  };
  return sentence[language];
};
