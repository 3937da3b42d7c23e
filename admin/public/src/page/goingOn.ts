import { language } from './language';

/** An address of ours that goes on in the language of the page, where the browser alone would not see to it. */
export function goingOn(path: string): string {
  const isNamed = language === 'en' || new URLSearchParams(location.search).has('lang');
  return isNamed ? `${path}${path.includes('?') ? '&' : '?'}lang=${language}` : path;
}
