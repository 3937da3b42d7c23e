import type { useTranslate } from 'react-admin';
import type { FactDefinition } from './rulesProvider';

interface Reader {
  translate: ReturnType<typeof useTranslate>;
  locale: string;
}

/** A number of a fact with its unit: "24 000 € brut par an"; a year as it is. */
export function numberInWords(
  value: number,
  fact: Pick<FactDefinition, 'unit'> | undefined,
  { translate, locale }: Reader,
): string {
  if (fact?.unit === 'year') return String(value);
  const unit = fact?.unit ? translate(`rules.units.${fact.unit}`, { _: fact.unit }) : '';
  return `${value.toLocaleString(locale)} ${unit}`.trim();
}
