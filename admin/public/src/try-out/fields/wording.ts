/** Choices are written to stand inside a sentence: alone, they begin with a capital. */
export function capitalised(label: string, lang: string): string {
  return label.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(lang));
}

/** 45 minutes, 1 heure, 1 heure et 30 minutes. */
export function durationInWords(minutes: number, lang: string): string {
  const parts = [
    { unit: 'hour', value: Math.floor(minutes / 60) },
    { unit: 'minute', value: minutes % 60 },
  ].filter(({ value }) => value > 0);
  const words = parts.map(({ unit, value }) =>
    new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(value),
  );
  return new Intl.ListFormat(lang).format(words);
}

/** The calendar day that many days after this one (ISO). */
export function daysAfter(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** "94", typed for a year: 1994, the latest one that is not after the last. undefined: it is not typed in short. */
export function yearMeant(text: string, last: number): number | undefined {
  if (!/^\d{2}$/.test(text.trim())) return undefined;
  const recent = 2000 + Number(text);
  return recent <= last ? recent : recent - 100;
}

/** A number as people type it: spaces between thousands, and a comma. NaN when it is none. */
export function numberTyped(text: string): number {
  const plain = text.replace(/\s/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN;
}
