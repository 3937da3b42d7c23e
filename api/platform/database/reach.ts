import { ConfigError } from '../variables';
import { codeOf } from './failures';

/** What keeps a process from starting on its database, by PostgreSQL's or Node's code: in words for whoever set DATABASE_URL. */
const FAULTS = new Map(
  Object.entries({
    '28P01': 'the database refuses this user or password',
    '28000': 'the database does not let this user in from here (pg_hba.conf)',
    '3D000': 'there is no database of this name on the server',
    '42501':
      'this user may not do what the service needs: it owns its tables, and creates the extensions pg_trgm and unaccent',
    '0A000':
      'an extension is missing on the server (pg_trgm and unaccent come with the contrib packages of PostgreSQL)',
    '25006': 'the database takes no writes (a standby, or default_transaction_read_only)',
    '53100': 'the disk of the database is full',
    '53300': 'the database has no connection left',
    '57P03': 'the database is starting up or shutting down',
    ECONNREFUSED: 'nothing answers at this host and port',
    ECONNRESET: 'the server closes the connection',
    ENOTFOUND: 'there is no host of this name',
    EAI_AGAIN: 'the name of the host cannot be looked up',
    EHOSTUNREACH: 'the host cannot be reached',
    ENETUNREACH: 'the host cannot be reached',
    ETIMEDOUT: 'the server does not answer in time',
  }),
);

/** The same for failures that have no code, by what pg says. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/connection timeout|timeout expired/, 'the server does not answer in time'],
  [/terminated unexpectedly/, 'the server closes the connection'],
  [/does not support SSL/, 'the server does not speak TLS, for which sslmode asks'],
  [/certificate|self-signed/, "the server's certificate is not trusted"],
  [/password must be a string/, 'a password is needed'],
];

const SQLSTATE = /^[0-9A-Z]{5}$/;

/** The line that names DATABASE_URL; undefined for a failure that another value of it would not mend. */
export function databaseFault(error: unknown): ConfigError | undefined {
  if (error instanceof ConfigError) return undefined;
  const message = error instanceof Error ? error.message : '';
  const code = codeOf(error) ?? '';
  const fault = FAULTS.get(code) ?? SENTENCES.find(([pattern]) => pattern.test(message))?.[1];
  if (fault === undefined) return undefined;
  // What PostgreSQL itself says names the user, the database or the table.
  return new ConfigError(`DATABASE_URL: ${fault}${SQLSTATE.test(code) ? ` (${message.split('\n')[0]})` : ''}`);
}
