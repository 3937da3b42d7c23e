import pino from 'pino';
import type { Logger } from 'pino';

export type { Logger } from 'pino';

/** Structured logs on standard output; what could hold a secret or a person's words is never logged. */
export function createLog(level: string): Logger {
  return pino({ level, redact: ['req.headers.cookie', 'req.headers.authorization', '*.password', '*.accessToken'] });
}
