import { HttpError } from 'react-admin';
import type { UserErrorFieldsFragment } from '../generated/graphql';
import { fieldErrors, type FieldErrors, type FieldPath } from './fieldErrors';

/** Codes of exceptions that have a sentence in the locale files, with the HTTP status they stand for. */
const STATUSES: Record<string, number> = {
  UNAUTHENTICATED: 401,
  OTHER_ACCOUNT: 409,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
  QUERY_TOO_COMPLEX: 400,
  CONFLICT: 409,
  INTERNAL_SERVER_ERROR: 500,
  SERVICE_UNAVAILABLE: 503,
  UNREACHABLE: 503,
};

/** What a form is told of a failure that belongs to no field: without it, react-admin takes the form for saved, and lets its words go without asking. */
const wholeForm = (message: string): FieldErrors => ({ root: { serverError: message } });

/** HttpError gives its own prototype to every instance, which hides the classes that extend it. */
const ownPrototype = (error: HttpError, own: { prototype: object }) => Object.setPrototypeOf(error, own.prototype);

/** One of several things wrong with what was asked: `path` leads to it from the argument on. */
export interface Fault {
  path: readonly string[];
  message: string;
}

/** An exception of the API: `message` is a translation key, `detail` the server's own words, `faults` each of them apart. */
export class ApiError extends HttpError {
  constructor(
    readonly code: string,
    readonly detail = '',
    readonly faults: readonly Fault[] = [],
  ) {
    const known = code in STATUSES ? code : 'INTERNAL_SERVER_ERROR';
    super(`errors.${known}`, STATUSES[known] ?? 500, { errors: wholeForm(`errors.${known}`) });
    ownPrototype(this, ApiError);
    this.name = 'ApiError';
  }
}

const isStale = (userErrors: readonly UserErrorFieldsFragment[]): boolean =>
  userErrors.some(({ code }) => code === 'CONFLICT');

/** An expected refusal: nothing was changed; `body.errors` holds one sentence for each field of the form. */
export class Refusal extends HttpError {
  constructor(
    readonly userErrors: readonly UserErrorFieldsFragment[],
    toFormPath: (path: FieldPath) => FieldPath = (path) => path,
  ) {
    const message = userErrors.map((error) => error.message).join(' ');
    // A stale version is nobody's mistake in a field: a dialog tells of it.
    const atFields = isStale(userErrors) ? {} : fieldErrors(userErrors, toFormPath);
    super(message, 422, { errors: { ...atFields, ...wholeForm(isStale(userErrors) ? 'errors.NOT_SAVED' : message) } });
    ownPrototype(this, Refusal);
    this.name = 'Refusal';
  }

  get isConflict(): boolean {
    return isStale(this.userErrors);
  }
}

/** The payload itself when it holds no refusal. */
export function withoutRefusal<P extends { userErrors: readonly UserErrorFieldsFragment[] }>(
  payload: P,
  toFormPath?: (path: FieldPath) => FieldPath,
): P {
  if (payload.userErrors.length > 0) throw new Refusal(payload.userErrors, toFormPath);
  return payload;
}

/** The value, or the NOT_FOUND exception when the server answered null. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new ApiError('NOT_FOUND');
  return value;
}

/** What to say of it: a translation key, or a sentence of the server. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : 'errors.INTERNAL_SERVER_ERROR';
