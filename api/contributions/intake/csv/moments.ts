import { FRENCH_TIME, momentOf } from '../../../platform/clock';
import { plain } from '../../../reference/words';

const TIME = String.raw`(?:(?:,? | ?- | à |T)(?<hour>\d{1,2}) ?(?::|h) ?(?:(?<minute>\d\d)(?:(?::| ?min ?)(?<second>\d\d)(?:[.,]\d+)? ?s?)?)? ?(?<half>[ap]\.?m\.?)? ?(?<zone>Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?`;
/** The day first, as the French write it; the year first, as machines do; the month in words, of either language. */
const WRITINGS = [
  String.raw`(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})`,
  String.raw`(?:le )?(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>\d{4})`,
  String.raw`(?:le )?(?:\p{L}+,? )?(?<day>\d{1,2})(?:er|th)? (?<name>\p{L}{3,}\.?) (?<year>\d{4})`,
  String.raw`(?<name>\p{L}{3,}\.?) (?<day>\d{1,2}), (?<year>\d{4})`,
].map((day) => new RegExp(`^${day}${TIME}$`, 'iu'));

const FRENCH_MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');
const ENGLISH_MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

type Groups = Readonly<Record<string, string | undefined>>;

/** "2026-11-23T09:30:00Z", "23/11/2026 9h30", "le 23 novembre 2026"; without a zone it is the time of France. Undefined for what is none of them. */
export function momentIn(cell: string): Date | undefined {
  const written = cell.trim().replace(/\s+/g, ' ');
  const said = WRITINGS.map((writing) => writing.exec(written)?.groups).find((groups) => groups !== undefined);
  const shown = said === undefined ? undefined : shownBy(said);
  if (said === undefined || shown === undefined) return undefined;
  const { zone } = said;
  return zone === undefined ? momentOf(FRENCH_TIME, shown) : new Date(shown.getTime() - offsetIn(zone));
}

/** What the clocks show, as a date that shows the same in UTC; undefined for a day or an hour that does not exist. */
function shownBy({ year, month, name, day, hour = '0', minute = '0', second = '0', half }: Groups): Date | undefined {
  const monthIndex = name === undefined ? Number(month) - 1 : monthNamed(name);
  const hours = hourIn(Number(hour), half);
  const shown = new Date(Date.UTC(Number(year), monthIndex, Number(day), hours, Number(minute), Number(second)));
  const isReal =
    shown.getUTCDate() === Number(day) &&
    shown.getUTCMonth() === monthIndex &&
    hours < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60;
  return isReal ? shown : undefined;
}

function hourIn(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

/** Also cut short ("févr.", "Sept"); NaN for what is no month, or could be two. */
function monthNamed(name: string): number {
  const key = plain(name);
  const found = [FRENCH_MONTHS, ENGLISH_MONTHS].flatMap((months) =>
    months.flatMap((month, index) => (month.startsWith(key) ? [index] : [])),
  );
  const [first = Number.NaN, ...others] = new Set(found);
  return others.length > 0 ? Number.NaN : first;
}

function offsetIn(zone: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
