import { GraphQLError } from 'graphql';
import { ANONYMOUS } from '../accounts/permissions';
import type { Guard } from '../guard';
import { RETRY_AFTER_SECONDS, statusOf } from '../platform/http/errors';
import type { Logger } from '../platform/log';

/** Every request pays for being read and for its page. */
const PAGE_POINTS = 400;

export interface ToldFailure {
  status: number;
  retryAfter?: number | undefined;
}

/** What keeps a page from answering: budgets that are used up, a database that is away, a bug. */
export class FailuresService {
  constructor(
    private readonly budgets: Guard['budgets'],
    private readonly log: Logger,
  ) {}

  /** Takes the points of a request from the budget of its address. Throws RATE_LIMITED. */
  charge(address: string, points: number): void {
    this.budgets.take({ viewer: ANONYMOUS, address }, points + PAGE_POINTS);
  }

  /** The status that tells an error, which is logged where it is ours. */
  told(error: unknown): ToldFailure {
    if (isRateLimited(error)) return { status: 429, retryAfter: secondsIn(error) };
    const status = statusOf(error instanceof Error ? error : new Error(String(error)));
    if (status >= 500) this.log.error({ err: error }, 'a page failed');
    return { status, ...(status === 503 ? { retryAfter: RETRY_AFTER_SECONDS } : {}) };
  }
}

function isRateLimited(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && error.extensions['code'] === 'RATE_LIMITED';
}

function secondsIn({ extensions }: GraphQLError): number | undefined {
  const { headers } = (extensions['http'] ?? {}) as { headers?: Map<string, string> };
  const given = headers?.get('retry-after');
  return given === undefined ? undefined : Number(given);
}
