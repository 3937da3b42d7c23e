import { useGetManyAggregate, useLocale, useTranslate } from 'react-admin';
import type { RuleValue } from '../../../../shared/rule';
import { numberInWords } from './numberInWords';
import type { FactDefinition } from './rulesProvider';

/** The label of a place or of a job group, its code until it is known. */
export function ReferenceName({ resource, code }: { resource: 'places' | 'jobGroups'; code: string }) {
  // What a code stands for does not change while one works.
  const { data } = useGetManyAggregate(resource, { ids: [code] }, { staleTime: Infinity });
  return <>{data?.[0]?.['name'] ?? code}</>;
}

interface FactValueProps {
  fact: FactDefinition | undefined;
  value: RuleValue;
}

/** One value of a fact, as people say it. */
export function FactValue({ fact, value }: FactValueProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const say = (one: boolean | number | string): string =>
    fact?.choices.find((choice) => choice.value === one)?.label ?? String(one);

  if (typeof value === 'boolean') return <>{translate(value ? 'app.yes' : 'app.no')}</>;
  if (typeof value === 'number') return <>{numberInWords(value, fact, { translate, locale })}</>;
  if (typeof value !== 'string') return <>{value.map(say).join(', ') || '–'}</>;
  if (fact?.type === 'PLACE') return <ReferenceName resource="places" code={value} />;
  if (fact?.type === 'JOB_GROUP') return <ReferenceName resource="jobGroups" code={value} />;
  if (fact?.type === 'DATE') return <>{new Date(`${value}T00:00:00`).toLocaleDateString(locale)}</>;
  return <>{say(value)}</>;
}
