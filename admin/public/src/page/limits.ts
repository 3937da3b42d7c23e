import { commonMessages } from './words';

export interface Limits {
  minimum: number;
  maximum: number;
}

export const LIMITS = { title: { minimum: 5, maximum: 120 }, body: { minimum: 20, maximum: 5000 } };

/** In Unicode characters that one sees, without the spaces around: an emoji counts for one. */
export function lengthOf(text: string): number {
  return Array.from(withoutInvisible(text).trim()).length;
}

/** Copied along with an address or a word, and counted by nobody. */
export function withoutInvisible(text: string): string {
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
}

/** Why a title cannot be sent; empty when it can. */
export function titleFault(title: string): string {
  if (lengthOf(title) === 0) return commonMessages.titleMissing;
  if (lengthOf(title) < LIMITS.title.minimum) return commonMessages.titleTooShort;
  return Array.from(title.trim()).length > LIMITS.title.maximum ? commonMessages.titleTooLong : '';
}

/** Why an explanation cannot be sent; empty when it can. */
export function bodyFault(body: string): string {
  if (lengthOf(body) === 0) return commonMessages.bodyMissing;
  if (lengthOf(body) < LIMITS.body.minimum) return commonMessages.bodyTooShort;
  return Array.from(body.trim()).length > LIMITS.body.maximum ? commonMessages.bodyTooLong : '';
}
