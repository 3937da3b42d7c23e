import type { NoticeText } from '../../team';

/** The kind of object that a notice of a suspended release is about. */
export const RELEASE_SUBJECT = 'release';

export const releaseNoticeText: NoticeText = ({ kind }, language) => {
  if (kind !== 'SUSPENDED') return '';
  const sentence = {
    fr: 'Une parution n’a pas été mise en ligne le jour prévu : tout n’y remplit plus les conditions.',
    en: 'A release did not go online on the day that was set: not all of it still meets the conditions.',
  };
  return sentence[language];
};
