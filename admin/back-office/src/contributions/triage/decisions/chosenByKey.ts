import { withoutAccents } from '../../../../../shared/withoutAccents';

interface Named {
  value: string;
  label: string;
}

/** In the order of the keyboard: 0 is the tenth. */
const DIGITS = '1234567890';

export const digitOf = (index: number): string => DIGITS[index] ?? '';

/** The choice that a key stands for: its digit, or its first letter, again for the next that begins with it. */
export function chosenByKey(choices: readonly Named[], key: string, value: string): string | undefined {
  if (key.length === 1 && DIGITS.includes(key)) return choices[DIGITS.indexOf(key)]?.value;
  const letter = withoutAccents(key);
  if (!/^[a-z]$/.test(letter)) return undefined;
  const like = choices.filter(({ label }) => withoutAccents(label).startsWith(letter));
  const now = like.findIndex((choice) => choice.value === value);
  return like[(now + 1) % like.length]?.value;
}
