import { withoutAccents } from '../../../../../shared/withoutAccents';

const MAX_KEY_LENGTH = 50;

/** The key of a new reason, from its words: another one than those that are taken, or the reason of that key would be changed. */
export function reasonKey(label: string, taken: readonly string[]): string {
  const words =
    withoutAccents(label)
      .match(/[a-z0-9]+/g)
      ?.join('-')
      .slice(0, MAX_KEY_LENGTH)
      .replace(/-$/, '') ?? '';
  const key = words || 'reason';
  const free = [key, ...taken.map((_, index) => `${key}-${index + 2}`)].find((candidate) => !taken.includes(candidate));
  return free ?? key;
}
