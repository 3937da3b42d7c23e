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

/** The calendar day after this one (ISO). */
export function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** A number as people type it: spaces between thousands, and a comma. NaN when it is none. */
export function numberTyped(text: string): number {
  const plain = text.replace(/\s/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN;
}
