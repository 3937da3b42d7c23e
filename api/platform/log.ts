import pino from 'pino';
import type { Logger } from 'pino';

export type { Logger } from 'pino';

/** Writes structured logs to standard output. Fields that may hold a secret are removed. */
export function createLog(level: string): Logger {
  return pino({ level, redact: ['req.headers.cookie', 'req.headers.authorization', '*.password', '*.accessToken'] });
}
