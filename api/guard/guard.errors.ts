import type { Refusal } from '../platform/user-errors';

const PROOF = ['proofOfWork'];

export const proofRequired: Refusal = {
  code: 'PROOF_OF_WORK_REQUIRED',
  field: PROOF,
  message: {
    fr: 'Il manque la vérification contre les envois automatiques. Rechargez la page : elle se fait toute seule pendant que vous écrivez.',
    en: 'The check against automatic sending is missing: solve proofOfWorkChallenge. A page that is loaded anew does it by itself.',
  },
};

export const proofWrong: Refusal = {
  code: 'PROOF_OF_WORK_INVALID',
  field: PROOF,
  message: {
    fr: 'La vérification contre les envois automatiques n’a pas abouti. Envoyez à nouveau : elle sera refaite.',
    en: 'The check against automatic sending failed. Solve a new challenge and send again.',
  },
};

export const proofExpired: Refusal = {
  ...proofWrong,
  message: {
    fr: 'La vérification contre les envois automatiques date de plus de 20 minutes. Envoyez à nouveau : elle sera refaite.',
    en: 'The check against automatic sending is more than 20 minutes old. Solve a new challenge and send again.',
  },
};

export const proofUsed: Refusal = {
  ...proofWrong,
  message: {
    fr: 'La vérification contre les envois automatiques a déjà servi. Envoyez à nouveau : elle sera refaite.',
    en: 'The check against automatic sending has served already. Solve a new challenge and send again.',
  },
};
