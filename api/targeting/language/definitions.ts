import { choiceLabel, factLabel, factQuestion } from './language';
import type { FactDefinition as Definition, Locale } from './language';
import type { FactChoice, FactDefinition } from './targeting.graphql';

const YES_NO: Readonly<Record<'fr' | 'en', readonly [string, string]>> = { fr: ['oui', 'non'], en: ['yes', 'no'] };

/** A fact as a client draws it, in the words of a locale. */
export function definitionIn(definition: Definition, locale: Locale): FactDefinition {
  const { key, type, ordered = false } = definition;
  return {
    ...definition,
    ordered,
    label: factLabel(key, locale),
    question: factQuestion(key, locale),
    multiple: type === 'ENUM_SET',
    choices: choicesOf(definition, locale),
  };
}

function choicesOf({ key, type, choices = [] }: Definition, locale: Locale): FactChoice[] {
  if (type === 'BOOLEAN') return yesAndNo(key, locale);
  return choices.map(({ value }) => ({
    value,
    label: choiceLabel(key, value, locale),
    facts: { [key]: type === 'ENUM_SET' ? [value] : value },
  }));
}

function yesAndNo(key: string, locale: Locale): FactChoice[] {
  const [yes, no] = YES_NO[locale === 'EN' ? 'en' : 'fr'];
  return [
    { value: 'true', label: yes, facts: { [key]: true } },
    { value: 'false', label: no, facts: { [key]: false } },
  ];
}
