import { definitionIn, factDefinition, isEither } from '../../targeting/language';
import type { FactValue, Facts, Locale, World } from '../../targeting/language';

/** An answer in words, as the page of a shared link says it. */
export interface SharedFact {
  label: string;
  value: string;
}

export function factInWords(key: string, facts: Facts, { world, locale }: Words): SharedFact | undefined {
  const [definition, value] = [factDefinition(key), facts[key]];
  if (definition === undefined || value === undefined || value === null) return undefined;
  const { label, choices, unit, type } = definitionIn(definition, locale);
  const inWords = (one: string | number | boolean): string => {
    const code = String(one);
    const choice = choices.find((offered) => offered.value === code)?.label;
    if (choice !== undefined) return choice;
    if (type === 'PLACE') return world.placeLabel(code) ?? code;
    if (type === 'JOB') return world.jobLabel(code) ?? code;
    if (type === 'JOB_GROUP') return world.jobGroupLabel(code) ?? code;
    if (type === 'DATE') return dayInWords(code, locale);
    return typeof one === 'number' ? numberInWords(one, unit, locale) : code;
  };
  return { label, value: listed(valuesOf(value).map(inWords), isEither(value), locale) };
}

interface Words {
  world: Pick<World, 'placeLabel' | 'jobLabel' | 'jobGroupLabel'>;
  locale: Locale;
}

function valuesOf(value: FactValue): readonly (string | number | boolean)[] {
  if (isEither(value)) return [value.either, value.or];
  return typeof value === 'object' ? value : [value];
}

function numberInWords(value: number, unit: string | undefined, locale: Locale): string {
  if (unit === 'month')
    return new Date(Date.UTC(2000, value - 1)).toLocaleDateString(tagOf(locale), { month: 'long', timeZone: 'UTC' });
  // A year is no amount: it has no separators.
  return unit?.startsWith('EUR') === true ? `${value.toLocaleString(tagOf(locale))} €` : String(value);
}

function listed(words: readonly string[], isEitherOf: boolean, locale: Locale): string {
  if (words.length === 0) return locale === 'EN' ? 'none of these' : 'rien de cela';
  const type = isEitherOf ? 'disjunction' : 'conjunction';
  return new Intl.ListFormat(tagOf(locale), { type }).format(words);
}

function dayInWords(day: string, locale: Locale): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString(tagOf(locale), { dateStyle: 'long', timeZone: 'UTC' });
}

function tagOf(locale: Locale): string {
  return locale === 'EN' ? 'en-GB' : 'fr-FR';
}
