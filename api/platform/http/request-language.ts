import type { IncomingHttpHeaders } from 'node:http';
import type { Language } from '../language';

/** French unless the client prefers English. */
export function languageOf({ headers }: { headers: IncomingHttpHeaders }): Language {
  return /^\s*en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'fr';
}
