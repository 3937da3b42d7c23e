import { createLog } from '../../api/platform/log';
import type { Logger } from '../../api/platform/log';
import { PASSWORD } from './staff';

/** What no line of a log may hold, in whatever a test does: what people write and who they are, their secrets, and where they are. */
const SECRETS: Readonly<Record<string, RegExp>> = {
  'an e-mail address': /[\w.+-]+@[\w-]+\.\w+/,
  'a password': new RegExp(PASSWORD),
  'a password hash': /\$argon2/,
  'a token': /(?<![\w-])[\w-]{43}(?![\w-])/,
  "a contributor's words": /boulanger|fournil|Lou Exemple/,
  'the address of a client': /127\.0\.0\.1|remoteAddress/,
  'a query string': /\?query=|\?token=/,
};

export interface WatchedLog {
  log: Logger;
  /** Every line since the start. */
  lines: readonly string[];
  /** The secrets that were logged, each with its line. */
  leaks(): string[];
}

/** A log that writes everything, to nowhere, and looks for secrets in it. */
export function watchedLog(): WatchedLog {
  const lines: string[] = [];
  return {
    log: createLog('trace', { write: (line) => void lines.push(line) }),
    lines,
    leaks: () => lines.flatMap(secretsIn),
  };
}

/** A text without its ids and fractions of milliseconds: drawn by lot or measured, they may hold any four digits. */
export function withoutLot(text: string): string {
  return text.replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\d+\.\d+|"(?:time|pid)":\d+/g, '');
}

function secretsIn(line: string): string[] {
  // Where the service itself listens is no secret.
  if (line.includes('"Server listening at ')) return [];
  return Object.entries(SECRETS).flatMap(([what, secret]) => (secret.test(line) ? [`${what}: ${line}`] : []));
}
