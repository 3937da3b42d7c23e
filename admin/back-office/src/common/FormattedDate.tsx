import { useIntlLocale } from '../client/useIntlLocale';
import { dateInWords } from '../../../shared/dateInWords';

interface FormattedDateProps {
  at: string;
  /** Without it the day alone is written. */
  withTime?: boolean;
}

/** Formats an instant in the viewer's language and time zone. */
export function useDateFormat(): (at: string, withTime?: boolean) => string {
  const locale = useIntlLocale();
  return (at, withTime = false) =>
    dateInWords(at, locale, { dateStyle: 'medium', ...(withTime && { timeStyle: 'short' }) });
}

export function FormattedDate({ at, withTime = false }: FormattedDateProps) {
  const write = useDateFormat();
  return <time dateTime={at}>{write(at, withTime)}</time>;
}

/** Formats the time of day alone. */
export function useTimeFormat(): (at: string) => string {
  const locale = useIntlLocale();
  return (at) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(at));
}
