/** A moment in the reader's language and time zone. French says "1er novembre", which Intl writes "1 novembre". */
export function dateInWords(instant: string, locale: string, style: Intl.DateTimeFormatOptions): string {
  const words = new Intl.DateTimeFormat(locale, style).format(new Date(instant));
  return locale.startsWith('fr') ? words.replace(/^(\p{L}+ )?1 /u, (_first, weekday = '') => `${weekday}1er `) : words;
}
