import type { StatusViewFragment as StatusView, UserErrorFieldsFragment as UserError } from '../generated/graphql';
import { bodyFault, lengthOf, titleFault } from '../page/limits';
import { messages } from './words';

export const REPLY_FIELDS = ['title', 'body', 'message'] as const;
export type ReplyField = (typeof REPLY_FIELDS)[number];

/** What the form holds, as typed. */
export type Reply = Record<ReplyField, string>;
export type ReplyChanges = Partial<Reply>;
export type ReplyErrors = Partial<Record<ReplyField, string>>;

const MAX_MESSAGE_LENGTH = 2000;

/** The fields that were not changed are left out, and stay as they are. */
export function replyChanges(typed: Reply, { title, body }: Pick<StatusView, 'title' | 'body'>): ReplyChanges {
  return {
    ...(typed.title.trim() === title.trim() ? {} : { title: typed.title.trim() }),
    ...(sameText(typed.body, body) ? {} : { body: typed.body.trim() }),
    ...(typed.message.trim() === '' ? {} : { message: typed.message.trim() }),
  };
}

/** The server has the last word: this only spares a round trip for what is plainly missing. */
export function replyErrors({ title, body, message }: ReplyChanges): ReplyErrors {
  if (title === undefined && body === undefined && message === undefined) return { message: messages.replyEmpty };
  return said({
    title: title === undefined ? '' : titleFault(title),
    body: body === undefined ? '' : bodyFault(body),
    message: lengthOf(message ?? '') > MAX_MESSAGE_LENGTH ? messages.messageTooLong : '',
  });
}

/** Assigns the server's errors to their fields; the others are returned apart. */
export function placeReplyErrors(errors: readonly UserError[]): { placed: ReplyErrors; others: string[] } {
  const fieldOf = ({ field }: UserError) => REPLY_FIELDS.find((known) => field?.at(-1) === known);
  const placed = errors
    .flatMap((error) => [[fieldOf(error), error.message] as const])
    .filter(([field]) => field !== undefined);
  return {
    placed: Object.fromEntries(placed) as ReplyErrors,
    others: errors.filter((error) => fieldOf(error) === undefined).map(({ message }) => message),
  };
}

/** A text area normalises every line break to a single newline. */
function sameText(one: string, other: string): boolean {
  return one.trim() === other.replaceAll('\r\n', '\n').trim();
}

function said(errors: Record<ReplyField, string>): ReplyErrors {
  return Object.fromEntries(Object.entries(errors).filter(([, message]) => message !== ''));
}
