import usualTitles from './usual-titles.json';
import { plain } from '../words/normalise.rules';

const NAMED: readonly (readonly [string, readonly string[]])[] = Object.entries(usualTitles);

/**
 * The titles that an abbreviation or a familiar name in a search stands for, whatever else is said of the job ("AESH collectif"): OGR codes
 * and, where there is no official title, the words of one.
 */
export function titlesNamed(search: string): { codes: string[]; words: string[] } {
  const said = ` ${plain(search)} `;
  const meant = NAMED.filter(([name]) => said.includes(` ${name} `)).flatMap(([, titles]) => titles);
  return { codes: meant.filter((title) => /^\d+$/.test(title)), words: meant.filter((title) => !/^\d+$/.test(title)) };
}
