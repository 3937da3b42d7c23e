import { commonMessages } from './fr';

export interface Limits {
  minimum: number;
  maximum: number;
}

export const limits = { title: { minimum: 5, maximum: 120 }, body: { minimum: 20, maximum: 5000 } };

/** In Unicode characters, without the spaces around: an emoji counts for one. */
export function lengthOf(text: string): number {
  return Array.from(text.trim()).length;
}

/** Why a title cannot be sent; empty when it can. */
export function titleFault(title: string): string {
  if (lengthOf(title) < limits.title.minimum) return commonMessages.titleTooShort;
  return lengthOf(title) > limits.title.maximum ? commonMessages.titleTooLong : '';
}

/** Why an explanation cannot be sent; empty when it can. */
export function bodyFault(body: string): string {
  if (lengthOf(body) < limits.body.minimum) return commonMessages.bodyTooShort;
  return lengthOf(body) > limits.body.maximum ? commonMessages.bodyTooLong : '';
}
