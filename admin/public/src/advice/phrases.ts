import { messages } from './fr';
import { siteOf } from './links';

/** Whole minutes, said as people say them: 45 minutes, 1 heure, 1 h 30. */
export function durationInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return rest < 2 ? `${rest} minute` : `${rest} minutes`;
  if (rest > 0) return `${hours} h ${String(rest).padStart(2, '0')}`;
  return hours === 1 ? '1 heure' : `${hours} heures`;
}

/** Where a link leads, as words; undefined for anything but a web address. */
export function linkInWords(link: string): string | undefined {
  const site = siteOf(link);
  return site === undefined ? undefined : messages.goTo(site);
}

export function thanksTo(names: string[]): string {
  return messages.thanks(new Intl.ListFormat('fr').format(names));
}
