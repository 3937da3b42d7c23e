import type { MessageWords } from './fr';

/** What a page says that has nothing else to show, in English. */
export const en: MessageWords = {
  failedTitle: 'That did not work',
  failed: 'The service could not answer. Please try again in a few minutes.',
  tooOften: 'There were many requests in a short time. Please try again in a few minutes.',
  unavailable: 'The service does not answer at the moment. Please try again in a few minutes.',
  unknownTitle: 'This page does not exist',
  unknown:
    'There is nothing at this address. The link may be incomplete, or the page may have moved. The links below help you go on.',
  unknownAdviceTitle: 'We cannot find this advice',
  unknownAdvice: 'The link may be incomplete. The advice you are looking for may be in the list.',
  goneTitle: 'This advice is no longer published',
  gone: 'The team took it down: it was out of date, or something else replaces it. The list shows the advice of today.',
  hiddenTitle: 'This advice cannot be seen at the moment',
  hidden: 'The team is checking it. It may come back soon; meanwhile, the list shows the others.',
  wayHome: 'Home page',
  wayAdvice: 'All the advice',
  wayContribute: 'Propose advice',
};
