import { ConfigError } from '../platform/variables';
import type { Config } from '../platform/config';
import type { Limit } from './addresses.rules';

export interface GuardSettings {
  /** Whether addresses and accounts have budgets, and failed sign-ins make the next one wait. */
  rateLimits: boolean;
  /** Submissions from one address, in ten minutes and in a day. Undefined: no limit. */
  submissionsPerAddress: Limit | undefined;
  /** Whether the public form asks for a solved challenge. */
  proofOfWork: boolean;
}

/** RATE_LIMITS, SUBMISSIONS_PER_ADDRESS and PROOF_OF_WORK. Throws ConfigError. */
export function guardSettings({ variables, databaseUrl }: Pick<Config, 'variables' | 'databaseUrl'>): GuardSettings {
  const rateLimits = variables.isOn('RATE_LIMITS') ?? true;
  const submissions = variables.text('SUBMISSIONS_PER_ADDRESS') ?? (rateLimits ? '5/30' : 'off');
  return {
    rateLimits,
    submissionsPerAddress: limitFrom('SUBMISSIONS_PER_ADDRESS', submissions),
    proofOfWork: variables.isOn('PROOF_OF_WORK') ?? databaseUrl !== undefined,
  };
}

/** "5/30": in ten minutes, and in a day. */
function limitFrom(name: string, value: string): Limit | undefined {
  if (value === 'off') return undefined;
  const [, recent, day] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(value) ?? [];
  if (recent === undefined || day === undefined || Number(day) < Number(recent))
    throw new ConfigError(
      `${name}: "${value}" is neither off nor two numbers such as 5/30, in ten minutes and in a day`,
    );
  return { recent: Number(recent), day: Number(day) };
}
