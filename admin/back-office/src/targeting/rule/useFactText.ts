import { useTranslate } from 'react-admin';
import { useIntlLocale } from '../../client/useIntlLocale';
import type { RuleValue } from '../../../../shared/rule';
import { numberInWords } from './numberInWords';
import type { FactDefinition } from './rulesProvider';

/** Writes one value of a fact as people say it; of a place and a job group, its code. */
export function useFactText(): (fact: FactDefinition | undefined, value: RuleValue) => string {
  const translate = useTranslate();
  const locale = useIntlLocale();
  return (fact, value) => {
    const say = (one: boolean | number | string): string =>
      fact?.choices.find((choice) => choice.value === one)?.label ?? String(one);
    if (typeof value === 'boolean') return translate(value ? 'app.yes' : 'app.no');
    if (typeof value === 'number') return numberInWords(value, fact, { translate, locale });
    if (typeof value !== 'string') return value.map(say).join(', ') || '–';
    return fact?.type === 'DATE' ? new Date(`${value}T00:00:00`).toLocaleDateString(locale) : say(value);
  };
}
