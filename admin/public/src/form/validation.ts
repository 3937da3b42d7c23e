import { bodyFault, titleFault } from '../page/limits';
import { messages } from './words';
import { FORM_FIELDS } from './values';
import type { Field, FieldError, FormValues } from './values';

type Check = (values: FormValues) => string | undefined;

const CHECKS: Partial<Record<Field, Check>> = {
  kind: ({ kind }) => (kind ? undefined : messages.kindMissing),
  title: ({ title }) => titleFault(title),
  body: ({ body }) => bodyFault(body),
  link: ({ link }) => (link.trim() && !isWebAddress(link.trim()) ? messages.linkNotHttps : undefined),
  place: ({ kind, place, placeCode }) => {
    if (placeCode) return undefined;
    if (place.trim()) return messages.placeNotChosen;
    return kind === 'REGIONAL_SUGGESTION' ? messages.placeMissing : undefined;
  },
  contributorName: ({ contributorName, mayBeNamed }) =>
    mayBeNamed && !contributorName.trim() ? messages.nameMissing : undefined,
  contributorEmail: ({ contributorEmail }) =>
    contributorEmail.trim() && !looksLikeEmail(contributorEmail.trim()) ? messages.emailWrong : undefined,
  consentToTerms: ({ consentToTerms }) => (consentToTerms ? undefined : messages.consentMissing),
};

/** The server has the last word: this only spares a round trip for what is plainly missing. */
export function validate(values: FormValues): FieldError[] {
  return FORM_FIELDS.flatMap((field) => {
    const message = CHECKS[field]?.(values);
    return message ? [{ field, message }] : [];
  });
}

/** The service writes the https:// of "www.exemple.fr" itself. */
function isWebAddress(link: string): boolean {
  return /^https:\/\//i.test(link) ? URL.canParse(link) : /^[^\s:/@]+\.[^\s:/@]{2,}(?:[:/?#]|$)/.test(link);
}

function looksLikeEmail(email: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email);
}
