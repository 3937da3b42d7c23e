import type { Area, AreaInstance } from '../platform/area';
import type { Platform } from '../platform/platform';
import { AddressLimitsService } from './address-limits.service';
import { AddressUseRow } from './address-use.entity';
import { BudgetSpentRow } from './budget-spent.entity';
import { BudgetsService } from './budgets.service';
import { guardSettings } from './guard-settings.rules';
import { guardJobs } from './guard.jobs';
import { ProofOfWorkService } from './proof-of-work.service';
import { SignInAttemptRow } from './sign-in-attempt.entity';
import { SignInAttemptsService } from './sign-in-attempts.service';
import { SolvedChallengeRow } from './solved-challenge.entity';

export const guard: Area<never> = {
  name: 'guard',
  entities: [AddressUseRow, BudgetSpentRow, SignInAttemptRow, SolvedChallengeRow],
  resolvers: [],
  operations: {},
  settings: guardSettings,
};

export interface Guard extends AreaInstance {
  limits: AddressLimitsService;
  proofs: ProofOfWorkService;
  budgets: BudgetsService;
  signIns: SignInAttemptsService;
}

export function createGuard({ database, clock, signer, config, log }: Platform): Guard {
  const needs = { signer, settings: guardSettings(config), log };
  const limits = new AddressLimitsService(database, clock, needs);
  const proofs = new ProofOfWorkService(database, clock, needs);
  const budgets = new BudgetsService(database, clock, needs);
  const signIns = new SignInAttemptsService(database, clock, needs);
  return { limits, proofs, budgets, signIns, jobHandlers: guardJobs([limits, proofs, budgets, signIns]) };
}
