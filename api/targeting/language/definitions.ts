import type { FactDefinition } from './facts';
import { choiceLabel, factLabel, factQuestion } from './sentence/labels';
import type { Facts, Locale } from './types';

/** One of the answers to choose from. */
export interface Choice {
  value: string;
  label: string;
  /** What to merge into what is known when this is chosen. */
  facts: Facts;
}

/** A fact as a client draws it, in the words of a locale. */
export interface WordedDefinition extends Omit<FactDefinition, 'choices' | 'ordered' | 'question'> {
  ordered: boolean;
  multiple: boolean;
  question: string | undefined;
  choices: Choice[];
}

const YES_NO: Readonly<Record<'fr' | 'en', readonly [string, string]>> = { fr: ['oui', 'non'], en: ['yes', 'no'] };

export function definitionIn(definition: FactDefinition, locale: Locale): WordedDefinition {
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

function choicesOf({ key, type, choices = [] }: FactDefinition, locale: Locale): Choice[] {
  if (type === 'BOOLEAN') return yesAndNo(key, locale);
  return choices.map(({ value }) => ({
    value,
    label: choiceLabel(key, value, locale),
    facts: { [key]: type === 'ENUM_SET' ? [value] : value },
  }));
}

function yesAndNo(key: string, locale: Locale): Choice[] {
  const [yes, no] = YES_NO[locale === 'EN' ? 'en' : 'fr'];
  return [
    { value: 'true', label: yes, facts: { [key]: true } },
    { value: 'false', label: no, facts: { [key]: false } },
  ];
}
