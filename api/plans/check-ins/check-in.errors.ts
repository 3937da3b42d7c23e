import type { Refusal } from '../../platform/user-errors';

export const laterWithFacts: Refusal = {
  code: 'NOT_TAKEN',
  field: ['later'],
  message: {
    fr: 'Dites ce qui a changé, ou remettez à plus tard : l’un ou l’autre.',
    en: 'Say what has changed, or put it off: one or the other.',
  },
};
