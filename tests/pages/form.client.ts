import type { TestApi } from '../support/api';

/** The form of contributions, valid in every field, as a browser without a script sends it. */
export const validForm: Readonly<Record<string, string | readonly string[]>> = {
  kind: 'ACTION',
  title: 'Appeler le boulanger avant 6 h',
  body: 'À cette heure, le patron est au fournil et répond lui-même.\r\n\r\nÇa évite le répondeur.',
  link: 'www.example.org/boulangers',
  usefulWhen: 'Quand on cherche un apprentissage, sans permis',
  'fact.hasResume': '',
  place: 'Lyon',
  placeCode: '',
  contributorRole: 'JOB_SEEKER',
  contributorName: 'Lou Exemple',
  contributorEmail: 'lou@example.org',
  mayBeNamed: 'on',
  consentToTerms: 'on',
  website: '',
};

/** `undefined` leaves a field out. */
export type FormChanges = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface FormAnswer {
  status: number;
  headers: Record<string, string | string[] | number | undefined>;
  html: string;
  /** Where it sends the browser on. */
  location: string | undefined;
}

interface Posted {
  payload: string | Buffer;
  headers?: Readonly<Record<string, string>> | undefined;
  /** The address that it comes from. */
  remoteAddress?: string;
}

export const FORM_TYPE = 'application/x-www-form-urlencoded';
export const OWN = { origin: 'http://localhost:4000' };

export function encoded(fields: FormChanges): string {
  const pairs = Object.entries(fields).flatMap(([name, given]) =>
    (given === undefined ? [] : [given].flat()).map((value): [string, string] => [name, value]),
  );
  return new URLSearchParams(pairs).toString();
}

export async function postForm(
  api: TestApi,
  url: string,
  { payload, headers = OWN, ...sent }: Posted,
): Promise<FormAnswer> {
  const request = { method: 'POST', url, headers: { 'content-type': FORM_TYPE, ...headers }, payload } as const;
  return answerOf(await api.app.http.inject({ ...request, ...sent }));
}

export async function getPage(api: TestApi, url: string): Promise<FormAnswer> {
  return answerOf(await api.app.http.inject({ url }));
}

function answerOf({ statusCode, headers, body }: { statusCode: number; headers: object; body: string }): FormAnswer {
  const given = headers as FormAnswer['headers'];
  return { status: statusCode, headers: given, html: body, location: given['location'] as string | undefined };
}
