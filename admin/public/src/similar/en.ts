import type { SimilarMessages } from './fr';

export const messages: SimilarMessages = {
  similarFound: (count) =>
    count === 1
      ? 'One piece of advice already published is like yours: you will find it below what you write.'
      : `${count} pieces of advice already published are like yours: you will find them below what you write.`,
  similarPublished: '(published advice, new tab)',
};
