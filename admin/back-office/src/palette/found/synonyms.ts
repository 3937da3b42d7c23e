import { synonyms as en } from './en';
import { synonyms as fr } from './fr';

const MAKING = 'make-';

/** What people may also call a line of the palette, by its id. */
export function synonymsOf(id: string, language: string): string {
  const words = language === 'en' ? en : fr;
  return words[id.startsWith(MAKING) ? 'make' : id] ?? '';
}
