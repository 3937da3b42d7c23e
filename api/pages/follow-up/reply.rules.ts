import type { ContributionStatusWhole } from '../../contributions';
import type { UserError } from '../../platform/graphql/payload';
import type { Fields } from '../answers.types';
import { fill, mark } from '../controls.rules';
import { first } from '../form-body.rules';
import type { Page } from '../page.rules';
import type { ContributorWords } from '../words.types';
import { isOfEmail } from './send-link.rules';

const REPLY_FIELDS = ['title', 'body', 'message'] as const;
type ReplyField = (typeof REPLY_FIELDS)[number];

export type Reply = Record<ReplyField, string>;

export function replyIn(fields: Fields): Reply {
  return { title: first(fields, 'title'), body: first(fields, 'body'), message: first(fields, 'message') };
}

/** What was not changed is left out, and stays as it is. */
export function changesIn(reply: Reply, { title, body }: Pick<Reply, 'title' | 'body'>): Partial<Reply> {
  const changed = {
    title: differs(reply.title, title),
    body: differs(reply.body, body),
    message: reply.message !== '',
  };
  return Object.fromEntries(
    REPLY_FIELDS.filter((field) => changed[field]).map((field) => [field, reply[field].trim()]),
  );
}

/** The words as they are now, or as they were typed, with what is to be corrected. */
export function fillReply(page: Page, reply: Reply, faults: readonly UserError[]): void {
  fill(page, new Map(REPLY_FIELDS.map((field) => [field, [reply[field]]])));
  for (const { field, message } of faults) {
    const known = fieldOf(field);
    if (known !== undefined) mark(page, known, message);
  }
  const [marked] = faults.flatMap(({ field }) => fieldOf(field) ?? []);
  if (marked !== undefined) page.at(marked).attribs['autofocus'] = '';
}

/** In the words of the page where it has some. */
export function inWords(
  { code, field, message }: UserError,
  reply: Reply | undefined,
  { faults }: ContributorWords,
): UserError {
  const known = fieldOf(field);
  const isBlank = known !== undefined && reply?.[known].trim() === '';
  const named = known ?? (isOfEmail({ code, field, message }) ? 'contributorEmail' : '');
  return {
    code,
    field,
    message: (isBlank ? faults[`${known} MISSING`] : undefined) ?? faults[`${named} ${code}`] ?? message,
  };
}

export function currentWords({ title, body }: ContributionStatusWhole): Reply {
  return { title, body, message: '' };
}

/** The sentences that belong to no field. */
export function othersIn(faults: readonly UserError[]): string {
  return faults
    .filter((fault) => fieldOf(fault.field) === undefined && !isOfEmail(fault))
    .map(({ message }) => message)
    .join(' ');
}

function fieldOf(path: UserError['field']): ReplyField | undefined {
  return REPLY_FIELDS.find((known) => path?.at(-1) === known);
}

/** A text area normalises every line break to a single one. */
function differs(one: string, other: string): boolean {
  return one.trim() !== other.replaceAll('\r\n', '\n').trim();
}
