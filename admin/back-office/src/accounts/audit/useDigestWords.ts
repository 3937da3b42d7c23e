import { useLazyWords } from '../../client/useLazyWords';

const WORDS = {
  fr: { NONE: 'Jamais', WORKING_DAYS: 'Chaque jour ouvré', WEEKLY: 'Chaque semaine' },
  en: { NONE: 'Never', WORKING_DAYS: 'Each working day', WEEKLY: 'Each week' },
};

type Frequency = keyof (typeof WORDS)['fr'];

const isFrequency = (value: string): value is Frequency => value in WORDS.fr;

/** How often somebody is mailed their notices; they come with the audit log alone. */
export function useDigestWords(): (value: string) => string {
  const word = useLazyWords('digestFrequency', WORDS);
  return (value) => (isFrequency(value) ? word(value) : value);
}
