import { tidy } from '../../platform/checks';
import { inFrench } from '../../platform/clock';
import { cleanLine } from '../../platform/mail/reading/cleaning';

/** What a message may say of the contribution that it refuses. */
export interface RefusedWords {
  title: string;
  receivedAt: Date;
}

/** By the name that stands between braces in the message of a reason. */
const VARIABLES: ReadonlyMap<string, (words: RefusedWords) => string> = new Map([
  ['title', ({ title }: RefusedWords) => cleanLine(title)],
  ['receivedOn', ({ receivedAt }: RefusedWords) => inFrench(receivedAt, { dateStyle: 'long' })],
]);

export const VARIABLE_NAMES = [...VARIABLES.keys()];

/** What the contributor reads: the reason's message with its variables filled in, then what the moderator adds. */
export function refusalMessage(
  { message }: { message: string },
  words: RefusedWords,
  added: string | null | undefined,
): string {
  const filled = message.replaceAll(/\{(\w+)\}/g, (written, name: string) => VARIABLES.get(name)?.(words) ?? written);
  return [filled, tidy(added)].filter((part) => part !== null).join('\n\n');
}

export function unknownVariables(message: string): string[] {
  const names = [...message.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  return names.filter((name) => !VARIABLE_NAMES.includes(name));
}
