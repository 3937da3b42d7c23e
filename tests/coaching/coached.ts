import { newPerson } from '../profiles/person';
import type { Person } from '../profiles/person';
import type { TestApi } from '../support/api';
import type { Mail } from '../../api/platform/mail/mail';
import { runJobs } from '../support/jobs';

export const EVERY_DAY = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** What follows a link's path in the last mail to an address: the secret. */
export function secretIn(mail: Mail | undefined, path: string): string {
  const links = mail?.paragraphs.flatMap((one) => (typeof one === 'string' ? [] : [one.href])) ?? [];
  return new RegExp(`/courriels/${path}/([^?]+)`).exec(links.join('\n'))?.[1] ?? '';
}

/** Asks for the mails, and confirms by the mailed link. */
export async function confirmed(
  api: TestApi,
  { person, email, days = EVERY_DAY }: { person: Person; email: string; days?: string[] },
): Promise<void> {
  const { userErrors } = await person.client.mutate('askForCoaching', { days }, 'coaching { status }');
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  await runJobs(api);
  const token = secretIn(api.mailbox.to(email).at(-1), 'confirmer');
  const answer = await api.anonymous.mutate('confirmCoaching', { token }, 'coaching { status }');
  if (answer.coaching?.status !== 'ACTIVE') throw new Error(JSON.stringify(answer));
}

/** A person who is mailed the plan of the day. */
export async function coached(
  api: TestApi,
  email: string,
  {
    days = EVERY_DAY,
    ...input
  }: { days?: string[]; locale?: string; facts?: object; consentToSensitive?: boolean } = {},
): Promise<Person> {
  const person = await newPerson(api, { email, ...input });
  await confirmed(api, { person, email, days });
  return person;
}

/** The mails to an address that hold a plan. */
export function plansTo({ mailbox }: TestApi, email: string): Mail[] {
  return mailbox.to(email).filter(({ unsubscribe }) => unsubscribe !== undefined);
}

/** A mail as a person reads it, line by line. */
export function linesOf(mail: Mail | undefined): string[] {
  return mail?.paragraphs.map((one) => (typeof one === 'string' ? one : one.label)) ?? [];
}
