/** In the order of the page: the error summary follows it. */
export const FORM_FIELDS = [
  'kind',
  'title',
  'body',
  'link',
  'usefulWhen',
  'statedFacts',
  'place',
  'contributorRole',
  'contributorName',
  'contributorEmail',
  'mayBeNamed',
  'consentToTerms',
] as const;

export type Field = (typeof FORM_FIELDS)[number];

/** field is absent when no field of the page can show the error. */
export interface FieldError {
  field?: Field;
  message: string;
}

/** What the form holds, as typed: nothing trimmed, nothing checked. */
export interface FormValues {
  kind: string;
  title: string;
  body: string;
  link: string;
  usefulWhen: string;
  /** Fact key to the values chosen for it; a fact without an answer has no key. */
  facts: Record<string, string[]>;
  place: string;
  /** Empty until a place has been chosen in the list. */
  placeCode: string;
  contributorRole: string;
  contributorName: string;
  contributorEmail: string;
  mayBeNamed: boolean;
  consentToTerms: boolean;
  /** A honeypot field, hidden from people. */
  website: string;
}
