import type { App } from '../../api/app';

/** A GraphQL answer. Tests read what they asked for, so the data is loose here only. */
export interface Answer<Data = Json> {
  status: number;
  data: Data;
  errors: { message: string; extensions: { code: string } }[] | undefined;
  /** The codes of all errors, for a short expectation. */
  codes: string[];
  cookies: { name: string; value: string }[];
}

// oxlint-disable-next-line typescript/no-explicit-any -- an answer's shape is what the tests themselves assert
export type Json = any;

type Headers = Record<string, string>;

/** In which the status speaks for GraphQL. */
const GRAPHQL = 'application/graphql-response+json';

export class TestClient {
  constructor(
    private readonly app: App,
    readonly headers: Headers = {},
  ) {}

  with(headers: Headers): TestClient {
    return new TestClient(this.app, { ...this.headers, ...headers });
  }

  async send(query: string, variables: object = {}): Promise<Answer> {
    return this.post(JSON.stringify({ query, variables }));
  }

  /** Sends a mutation that takes one input, and gives its payload. Throws when it was not answered. */
  async mutate(field: string, input: object, selection: string): Promise<Json> {
    const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
    const answer = await this.send(
      `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} userErrors { code message field } } }`,
      { input },
    );
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data[field];
  }

  /** Asks for a subscription, and leaves it. Gives the codes of the errors that refused it. */
  async subscribe(query: string): Promise<string[]> {
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream', ...this.headers };
    const response = await this.app.http.inject({
      method: 'POST',
      url: '/graphql/stream',
      headers,
      payload: JSON.stringify({ query }),
      payloadAsStream: true,
    });
    const stream = response.stream();
    if (response.statusCode === 200) {
      stream.destroy();
      return [];
    }
    const { errors } = JSON.parse(Buffer.concat(await stream.toArray()).toString()) as {
      errors: { extensions: { code: string } }[];
    };
    return errors.map(({ extensions }) => extensions.code);
  }

  async post(payload: string, headers: Headers = { 'content-type': 'application/json' }): Promise<Answer> {
    const response = await this.app.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { accept: GRAPHQL, ...headers, ...this.headers },
      payload,
    });
    const body = response.body.startsWith('{') ? JSON.parse(response.body) : {};
    return {
      status: response.statusCode,
      data: body.data,
      errors: body.errors,
      codes: (body.errors ?? []).map((error: { extensions: { code: string } }) => error.extensions.code),
      cookies: response.cookies,
    };
  }
}
