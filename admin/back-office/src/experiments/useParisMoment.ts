import { useIntlLocale } from '../client/useIntlLocale';
import { dateInWords } from '../../../shared/dateInWords';

const PARIS = { dateStyle: 'medium', timeZone: 'Europe/Paris' } as const;

/** A moment as the team in Paris reads it: the day, or the day with its hour. */
export function useParisMoment(): (at: string, withTime?: boolean) => string {
  const locale = useIntlLocale();
  return (at, withTime = false) => dateInWords(at, locale, { ...PARIS, ...(withTime && { timeStyle: 'short' }) });
}
