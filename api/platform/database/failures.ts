/** PostgreSQL's codes for what passes: the statement may succeed when it is sent again later. */
const PASSING_STATES = new Set([
  // A statement or a lock that took too long; a transaction that was idle for too long.
  ...['57014', '55P03', '25P03', '25P04'],
  // Two transactions that waited for each other, or that cannot be put in an order.
  ...['40P01', '40001'],
  // A database that takes no writes.
  '25006',
  // A server that is stopping, stopped by a crash, starting up, or gone.
  ...['57P01', '57P02', '57P03', '57P05'],
]);
/** Lost connections (08), and a lack of memory, disk or connections (53). */
const PASSING_CLASSES = /^(08|53)[0-9A-Z]{3}$/;
const NETWORK_CODES = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'ECONNABORTED'],
]);
/** What pg, its pool and TypeORM say without a code: of a connection that does not come, is lost, or gives no answer. */
const PASSING_MESSAGES =
  /^(timeout exceeded when trying to connect|timeout expired|Query read timeout|Connection terminated|Client was closed and is not queryable|Client has encountered a connection error|Cannot use a pool after calling end)/;
/** TypeORM's, for the next statement of a transaction whose connection was lost. */
const LOST_RUNNER = 'QueryRunnerAlreadyReleasedError';

/** An error that wraps another: TypeORM's keep the driver's, Node's keep one for each address that was tried. */
interface Wrapping {
  code?: unknown;
  driverError?: unknown;
  errors?: readonly unknown[];
}

/** PostgreSQL's code (SQLSTATE) or Node's, wherever the error keeps it. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, driverError, errors } = error as Wrapping;
  if (typeof code === 'string') return code;
  return codeOf(driverError ?? errors?.[0]);
}

/** Whether the database is away, stuck or short of something: the same request may succeed later, and nobody has made a mistake. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  if (code !== undefined) return PASSING_STATES.has(code) || PASSING_CLASSES.test(code) || NETWORK_CODES.has(code);
  const { driverError } = error as Wrapping;
  return error.name === LOST_RUNNER || PASSING_MESSAGES.test(error.message) || isUnavailable(driverError);
}
