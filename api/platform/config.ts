import { resolve } from 'node:path';

/** What the environment says, checked. See the README for the meaning of each variable. */
export interface Config {
  host: string;
  port: number;
  databaseUrl: string | undefined;
  dataDir: string;
  publicUrl: string;
  admin: { email: string; password: string } | undefined;
  logLevel: string;
  starterContent: boolean;
}

/** A variable is wrong: the message is one line that names it. */
export class ConfigError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

export function readConfig(env: Environment): Config {
  const databaseUrl = urlOf(env, 'DATABASE_URL', ['postgres:', 'postgresql:']);
  const port = portOf(env);
  return {
    host: textOf(env, 'HOST') ?? '127.0.0.1',
    port,
    databaseUrl,
    dataDir: resolve(textOf(env, 'DATA_DIR') ?? '.data'),
    publicUrl: (urlOf(env, 'PUBLIC_URL', ['http:', 'https:']) ?? `http://localhost:${port}`).replace(/\/$/, ''),
    admin: adminOf(env),
    logLevel: choiceOf(env, 'LOG_LEVEL', ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']) ?? 'info',
    starterContent: (choiceOf(env, 'STARTER_CONTENT', ['on', 'off']) ?? (databaseUrl === undefined ? 'on' : 'off')) === 'on',
  };
}

function textOf(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}

function portOf(env: Environment): number {
  const value = textOf(env, 'PORT') ?? '4000';
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) throw new ConfigError(`PORT: "${value}" is not a port number (0 to 65535)`);
  return port;
}

function urlOf(env: Environment, name: string, protocols: readonly string[]): string | undefined {
  const value = textOf(env, name);
  if (value === undefined) return undefined;
  const protocol = URL.canParse(value) ? new URL(value).protocol : '';
  // The value may hold a password, so it is not repeated.
  if (!protocols.includes(protocol)) throw new ConfigError(`${name}: not an address that starts with ${protocols.map((p) => `${p}//`).join(' or ')}`);
  return value;
}

function choiceOf(env: Environment, name: string, choices: readonly string[]): string | undefined {
  const value = textOf(env, name);
  if (value !== undefined && !choices.includes(value)) throw new ConfigError(`${name}: "${value}" is none of ${choices.join(', ')}`);
  return value;
}

function adminOf(env: Environment): Config['admin'] {
  const email = textOf(env, 'ADMIN_EMAIL');
  const password = textOf(env, 'ADMIN_PASSWORD');
  if (email === undefined && password === undefined) return undefined;
  if (email === undefined) throw new ConfigError('ADMIN_EMAIL: missing, though ADMIN_PASSWORD is given');
  if (password === undefined) throw new ConfigError('ADMIN_PASSWORD: missing, though ADMIN_EMAIL is given');
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) throw new ConfigError(`ADMIN_EMAIL: "${email}" is not an e-mail address`);
  if (password.length < 12) throw new ConfigError('ADMIN_PASSWORD: at least 12 characters are needed');
  return { email, password };
}
