import { useTranslate } from 'react-admin';
import { useAnswer } from '../../common/useAnswer';
import { builder as en } from '../words/en';
import { builder as fr } from '../words/fr';
import { useOwnWords } from '../words/useOwnWords';
import type { checkActions } from './checkProvider';
import { readJson } from './readJson';

/** A fault in words, and where in the text. */
export interface TextFault {
  message: string;
  at: number;
}

interface Checked {
  rule: unknown;
}

const ask = async (api: typeof checkActions, { rule }: Checked) => ({ rule, faults: await api.checkRule(rule) });

/** The faults of a text: where it is not JSON, else what the server finds in it; null until that is known. */
export function useFaults(text: string): { faults: TextFault[] | null; failure: string } {
  const translate = useTranslate();
  const { words } = useOwnWords({ fr, en });
  const reading = readJson(text);
  const isJson = reading.lack === undefined;
  const { answer, refusal } = useAnswer<typeof checkActions, Checked, Awaited<ReturnType<typeof ask>>>(
    isJson ? { rule: reading.value } : null,
    ask,
  );
  if (!isJson) return { faults: [{ message: words.json.lacks[reading.lack], at: reading.at }], failure: '' };
  if (refusal) return { faults: null, failure: translate(refusal, { _: refusal }) };
  const isCurrent = answer && JSON.stringify(answer.rule) === JSON.stringify(reading.value);
  if (!isCurrent) return { faults: null, failure: '' };
  const placed = answer.faults.map(({ pointer, message }) => ({ message, at: reading.places.get(pointer) ?? 0 }));
  return { faults: placed, failure: '' };
}
