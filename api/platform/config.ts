import { isIP } from 'node:net';
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
  /** None: mail goes into files. */
  smtpUrl: string | undefined;
  mailFrom: string;
  /** Where people send what they contribute; answers go to addresses of the same host. */
  contributionsAddress: string;
  /** None: no mail is taken in. */
  inboundSmtpPort: number | undefined;
  proofOfWork: boolean;
  /** Contributions from one address, in ten minutes and in a day. None: as many as come. */
  submissionsPerAddress: { recent: number; day: number } | undefined;
  /** How many proxies stand before this service, or their addresses. None: what they say of the address is not believed. */
  trustProxy: number | string[] | undefined;
}

/** A variable is wrong: the message is one line that names it. */
export class ConfigError extends Error {}

const ADDRESS = /^[^@\s<>]+@[^@\s<>]+$/;

type Environment = Readonly<Record<string, string | undefined>>;

export function readConfig(env: Environment): Config {
  const databaseUrl = urlOf(env, 'DATABASE_URL', ['postgres:', 'postgresql:']);
  const port = portOf(env, 'PORT') ?? 4000;
  const publicUrl = (urlOf(env, 'PUBLIC_URL', ['http:', 'https:']) ?? `http://localhost:${port}`).replace(/\/$/, '');
  return {
    host: textOf(env, 'HOST') ?? '127.0.0.1',
    port,
    databaseUrl,
    dataDir: resolve(textOf(env, 'DATA_DIR') ?? '.data'),
    publicUrl,
    admin: adminOf(env),
    logLevel: choiceOf(env, 'LOG_LEVEL', ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']) ?? 'info',
    starterContent: isOn(env, 'STARTER_CONTENT') ?? databaseUrl === undefined,
    smtpUrl: urlOf(env, 'SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: addressOf(env, 'MAIL_FROM') ?? `no-reply@${new URL(publicUrl).hostname}`,
    contributionsAddress: addressOf(env, 'CONTRIBUTIONS_ADDRESS') ?? `contribuer@${new URL(publicUrl).hostname}`,
    inboundSmtpPort: textOf(env, 'INBOUND_SMTP_PORT') === 'off' ? undefined : portOf(env, 'INBOUND_SMTP_PORT'),
    proofOfWork: isOn(env, 'PROOF_OF_WORK') ?? databaseUrl !== undefined,
    submissionsPerAddress: limitOf(env, 'SUBMISSIONS_PER_ADDRESS'),
    trustProxy: proxiesOf(env, 'TRUST_PROXY'),
  };
}

function textOf(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}

function portOf(env: Environment, name: string): number | undefined {
  const value = textOf(env, name);
  if (value === undefined) return undefined;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535)
    throw new ConfigError(`${name}: "${value}" is not a port number (0 to 65535)`);
  return port;
}

function urlOf(env: Environment, name: string, protocols: readonly string[]): string | undefined {
  const value = textOf(env, name);
  if (value === undefined) return undefined;
  const protocol = URL.canParse(value) ? new URL(value).protocol : '';
  // The value may hold a password, so it is not repeated.
  if (!protocols.includes(protocol))
    throw new ConfigError(`${name}: not an address that starts with ${protocols.map((p) => `${p}//`).join(' or ')}`);
  return value;
}

function choiceOf(env: Environment, name: string, choices: readonly string[]): string | undefined {
  const value = textOf(env, name);
  if (value !== undefined && !choices.includes(value))
    throw new ConfigError(`${name}: "${value}" is none of ${choices.join(', ')}`);
  return value;
}

function isOn(env: Environment, name: string): boolean | undefined {
  const choice = choiceOf(env, name, ['on', 'off']);
  return choice === undefined ? undefined : choice === 'on';
}

/** "5/30": in ten minutes, and in a day. */
function limitOf(env: Environment, name: string): Config['submissionsPerAddress'] {
  const value = textOf(env, name) ?? '5/30';
  if (value === 'off') return undefined;
  const [, recent, day] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(value) ?? [];
  if (recent === undefined || day === undefined || Number(day) < Number(recent))
    throw new ConfigError(
      `${name}: "${value}" is neither off nor two numbers such as 5/30, in ten minutes and in a day`,
    );
  return { recent: Number(recent), day: Number(day) };
}

function proxiesOf(env: Environment, name: string): Config['trustProxy'] {
  const value = textOf(env, name);
  if (value === undefined || value === 'off') return undefined;
  if (/^[1-9]$/.test(value)) return Number(value);
  const networks = value.split(',').map((network) => network.trim());
  if (!networks.every(isNetwork))
    throw new ConfigError(
      `${name}: "${value}" is neither off, a number of proxies (1 to 9), nor addresses such as 10.0.0.0/8`,
    );
  return networks;
}

/** "10.0.0.1", "10.0.0.0/8", "2001:db8::/32". */
function isNetwork(text: string): boolean {
  const [, address = '', bits = '0'] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  return isIP(address) !== 0 && Number(bits) <= (isIP(address) === 4 ? 32 : 128);
}

function addressOf(env: Environment, name: string): string | undefined {
  const value = textOf(env, name);
  if (value !== undefined && !ADDRESS.test(value))
    throw new ConfigError(`${name}: "${value}" is not an e-mail address`);
  return value;
}

function adminOf(env: Environment): Config['admin'] {
  const email = addressOf(env, 'ADMIN_EMAIL');
  const password = textOf(env, 'ADMIN_PASSWORD');
  if (email === undefined && password === undefined) return undefined;
  if (email === undefined) throw new ConfigError('ADMIN_EMAIL: missing, though ADMIN_PASSWORD is given');
  if (password === undefined) throw new ConfigError('ADMIN_PASSWORD: missing, though ADMIN_EMAIL is given');
  if (password.length < 12) throw new ConfigError('ADMIN_PASSWORD: at least 12 characters are needed');
  return { email, password };
}
