import { factDefinition } from '../facts';
import type { Locale } from '../types';
import { factPhrases } from './phrases';

export function factLabel(key: string, locale: Locale): string {
  const label = locale === 'EN' ? factPhrases(key, 'EN')?.label : undefined;
  return label ?? factDefinition(key)?.label ?? key;
}

export function choiceLabel(key: string, value: string, locale: Locale): string {
  return (locale === 'EN' ? englishChoice(key, value) : undefined) ?? frenchChoice(key, value) ?? value;
}

function frenchChoice(key: string, value: string): string | undefined {
  return factDefinition(key)?.choices?.find((choice) => choice.value === value)?.label;
}

function englishChoice(key: string, value: string): string | undefined {
  const phrases = factPhrases(key, 'EN');
  const words = phrases?.choiceLabels?.[value] ?? phrases?.choices?.[value];
  return typeof words === 'string' ? words : undefined;
}

/** What to ask the person; undefined for a fact that nobody is asked for. */
export function factQuestion(key: string, locale: Locale): string | undefined {
  const phrases = factPhrases(key, locale);
  if (locale === 'EN') return phrases?.question;
  return locale === 'FR_TU' ? phrases?.questionTu : factDefinition(key)?.question;
}
