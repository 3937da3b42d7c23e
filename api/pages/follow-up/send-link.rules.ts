import type { UserError } from '../../platform/graphql/payload';
import type { Language } from '../../platform/language';
import { mark } from '../controls.rules';
import type { Page } from '../page.rules';
import { followUpPath } from './paths.rules';

interface Shown {
  token: string;
  language?: Language | undefined;
  /** As it was typed, where it was refused. */
  email: string | undefined;
  faults: readonly UserError[];
}

/** The form that mails the link of the page. */
export function fillSendLink(page: Page, { token, language, email = '', faults }: Shown): void {
  page.at('send-link').attribs['action'] = followUpPath(token, { step: 'lien', language });
  const fault = faults.find(isOfEmail);
  if (fault === undefined) return;
  page.at('email').attribs['value'] = email;
  page.at('email').attribs['autofocus'] = '';
  mark(page, 'email', fault.message);
}

export function isOfEmail({ field }: UserError): boolean {
  return field?.at(-1) === 'email';
}
