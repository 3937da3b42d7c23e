import type { Refusal } from '../platform/user-errors';

/** Returns a refusal unless the terms of use are accepted. */
export function consentFault(given: boolean): Refusal | undefined {
  if (given) return undefined;
  return {
    code: 'CONSENT_REQUIRED',
    field: ['consentToTerms'],
    message: { fr: 'Il faut accepter les conditions d’utilisation.', en: 'The terms of use must be accepted.' },
  };
}
