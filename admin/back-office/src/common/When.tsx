import { useLocale } from 'react-admin';

interface WhenProps {
  at: string;
  /** Without it the day alone is written. */
  withTime?: boolean;
}

/** An instant in the viewer's language and time zone. */
export function useInstant(): (at: string, withTime?: boolean) => string {
  const locale = useLocale();
  return (at, withTime = false) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...(withTime && { timeStyle: 'short' }) }).format(
      new Date(at),
    );
}

export function When({ at, withTime = false }: WhenProps) {
  const write = useInstant();
  return <time dateTime={at}>{write(at, withTime)}</time>;
}

/** The time alone, for what happens within the day. */
export function useTimeOfDay(): (at: string) => string {
  const locale = useLocale();
  return (at) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(at));
}
