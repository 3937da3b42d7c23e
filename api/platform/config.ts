import { resolve } from 'node:path';
import type { Origins } from './http/origins';
import { KEY_FORM, isKey } from './key.rules';
import { ConfigError, Variables } from './variables';

export { ConfigError } from './variables';

/** What the environment says, checked. See the README for the meaning of each variable. */
export interface Config {
  host: string;
  port: number;
  databaseUrl: string | undefined;
  dataDir: string;
  /** The key of signatures, or the file that holds it. None: DATA_DIR/secret. */
  secret: string | undefined;
  secretFile: string | undefined;
  publicUrl: string;
  admin: { email: string; password: string } | undefined;
  logLevel: string;
  /** None: mail goes into files. */
  smtpUrl: string | undefined;
  mailFrom: string;
  /** None: no mail is taken in. */
  inboundSmtpPort: number | undefined;
  /** How many proxies stand before this service, or their addresses. None: what they say of the address is not believed. */
  trustProxy: number | string[] | undefined;
  /** Whose pages may call the API with a bearer token. */
  corsOrigins: Origins;
  /** Whether clients may ask for the schema. */
  introspection: boolean;
  /** For the areas, which read their own. */
  variables: Variables;
}

export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const variables = new Variables(env);
  const port = variables.port('PORT') ?? 4000;
  const publicUrl = variables.url('PUBLIC_URL', ['http:', 'https:']) ?? `http://localhost:${port}`;
  const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
  const databaseUrl = variables.url('DATABASE_URL', ['postgres:', 'postgresql:']);
  return {
    host: variables.text('HOST') ?? '127.0.0.1',
    port,
    databaseUrl,
    dataDir: resolve(variables.text('DATA_DIR') ?? '.data'),
    ...secretOf(variables),
    publicUrl: publicUrl.replace(/\/$/, ''),
    admin: adminOf(variables),
    logLevel: variables.choice('LOG_LEVEL', logLevels) ?? 'info',
    smtpUrl: variables.url('SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: variables.emailAddress('MAIL_FROM') ?? `no-reply@${new URL(publicUrl).hostname}`,
    inboundSmtpPort: variables.text('INBOUND_SMTP_PORT') === 'off' ? undefined : variables.port('INBOUND_SMTP_PORT'),
    trustProxy: variables.proxies('TRUST_PROXY'),
    corsOrigins: variables.origins('CORS_ORIGINS') ?? (databaseUrl === undefined ? 'LOCALHOST' : []),
    introspection: variables.isOn('INTROSPECTION') ?? true,
    variables,
  };
}

function secretOf(variables: Variables): Pick<Config, 'secret' | 'secretFile'> {
  const secret = variables.text('SECRET');
  const secretFile = variables.text('SECRET_FILE');
  if (secret !== undefined && secretFile !== undefined)
    throw new ConfigError('SECRET_FILE: given beside SECRET; one of them is enough');
  if (secret !== undefined && !isKey(secret)) throw new ConfigError(`SECRET: not ${KEY_FORM}`);
  return { secret, secretFile };
}

function adminOf(variables: Variables): Config['admin'] {
  const email = variables.emailAddress('ADMIN_EMAIL');
  const password = variables.text('ADMIN_PASSWORD');
  if (email === undefined && password === undefined) return undefined;
  if (email === undefined) throw new ConfigError('ADMIN_EMAIL: missing, though ADMIN_PASSWORD is given');
  if (password === undefined) throw new ConfigError('ADMIN_PASSWORD: missing, though ADMIN_EMAIL is given');
  if (password.length < 12) throw new ConfigError('ADMIN_PASSWORD: at least 12 characters are needed');
  return { email, password };
}
