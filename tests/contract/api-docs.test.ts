import { SignJWT } from 'jose';
import type { Response } from 'light-my-request';
import { SignIn, newKey } from '../accounts/job-seekers/front-end';
import { newPerson } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { signedIn } from '../support/staff';
import { requestOf } from './api-docs/curl';
import { differences, filled } from './api-docs/matching';
import type { Known } from './api-docs/matching';
import { examplesIn } from './api-docs/page';
import type { Example } from './api-docs/page';

const examples = examplesIn(['graphql', 'sh']);
const isSubscription = ({ language, text }: Example): boolean =>
  language === 'graphql' && /^subscription\b/m.test(text);

/** The lines at the top of a query that name headers: "# authorization: Bearer …". */
function headersIn(query: string): Record<string, string> {
  const lines = /^(?:#.*\n)*/.exec(query)?.[0].match(/^#.*$/gm) ?? [];
  return Object.fromEntries(lines.map((line) => line.slice(1).trim().split(/: */, 2) as [string, string]));
}

/** What is shown of an answer: its status and some headers, or the body alone. */
function asShown({ language, text }: NonNullable<Example['shown']>): { head?: string[]; body: unknown } {
  if (language === 'json') return { body: JSON.parse(text) };
  const [head = '', body = ''] = text.split('\n\n');
  return { head: head.trim().split('\n'), body: body === '' ? '' : JSON.parse(body) };
}

describe('an example of docs/api.md', () => {
  let api: TestApi;
  const known: Known = new Map();
  const signIn = new SignIn();
  beforeAll(async () => {
    const frontEnd = `https://jobs.example.org advice-web|advice-app ${await signIn.listen()}`;
    api = await startApi({ CORS_ORIGINS: 'http://localhost:5173', FRONT_END_TOKENS: frontEnd });
    known.set('SIGN_IN_TOKEN', await signInToken());
    await api.app.areas.catalogue.starter.load();
    const { headers } = await signedIn(api, 'MODERATOR');
    known.set('SESSION', headers['cookie']?.replace('session=', '') ?? '');
    const { client } = await newPerson(api);
    known.set('ANOTHER_TOKEN', client.headers['authorization']?.replace('Bearer ', '') ?? '');
  });
  afterAll(async () => {
    await api.stop();
    await signIn.close();
  });

  async function signInToken(): Promise<string> {
    const { jwk, ...key } = await newKey('2026-11');
    signIn.keys = [jwk];
    return new SignJWT({ iss: 'https://jobs.example.org', aud: 'advice-web', sub: '248289761001', exp: 9_999_999_999 })
      .setProtectedHeader({ alg: key.alg, kid: key.kid })
      .sign(key.privateKey);
  }

  async function answerTo({ language, text, variables }: Example): Promise<Response> {
    if (language === 'sh') return api.app.http.inject(requestOf(text, known));
    const query = filled(text, known);
    const payload = { query, variables: JSON.parse(filled(variables ?? '{}', known)) };
    return api.app.http.inject({ method: 'POST', url: '/graphql', headers: headersIn(query), payload });
  }

  function headDifferences(head: readonly string[], { statusCode, headers }: Response): string[] {
    const [first = '', ...lines] = head;
    const found = lines.flatMap((line) => {
      const [, name = '', text = ''] = /^([\w-]+): (.*)$/.exec(line) ?? [];
      return differences(text, headers[name], { known, path: name });
    });
    return [...differences(Number(first.split(' ')[1]), statusCode, { known, path: 'status' }), ...found];
  }

  it.each(examples.filter(isSubscription))('opens a stream, at line $line', async ({ text }) => {
    const query = filled(text, known);
    expect(await api.anonymous.with(headersIn(query)).subscribe(query)).toEqual([]);
  });

  it.each(examples.filter((example) => !isSubscription(example)))(
    'is answered as the page shows, at line $line ($chapter)',
    async (example) => {
      if (example.shown === undefined) throw new Error('The page shows no answer.');
      const { head, body } = asShown(example.shown);
      const answer = await answerTo(example);
      expect([
        ...(head === undefined ? [] : headDifferences(head, answer)),
        ...differences(body, answer.body === '' ? '' : JSON.parse(answer.body), { known }),
      ]).toEqual([]);
    },
  );
});
