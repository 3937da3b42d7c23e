export type { Guard } from './area';
export { consent } from './consent.rules';
export type { AddressLimitsService } from './address-limits.service';
export { maskPersonalData, personalDataIn } from './personal-data.rules';
export type { PersonalDataKind } from './personal-data.rules';
export type { Challenge } from './proof-of-work.rules';
export type { ProofOfWorkService } from './proof-of-work.service';
export { spamReason, spamScore } from './spam.rules';
export { Throttle } from './throttle.rules';
