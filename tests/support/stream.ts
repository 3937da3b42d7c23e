import type { Json, TestClient } from './client';

/** Beyond this, what a test waits for does not come. */
const PATIENCE_MS = 5000;

/** A subscription read by a real HTTP client, over a real connection. */
export class TestStream {
  readonly events: Json[] = [];
  /** "complete" once the server says so, "cut" when the connection ends without. */
  end: 'complete' | 'cut' | undefined;
  private readonly stopping = new AbortController();
  private text = '';

  status = 0;
  contentType = '';
  headers = new Headers();
  /** Lines that say nothing, sent so that nothing on the way takes the connection for dead. */
  heartbeats = 0;
  /** Of an answer that is no stream. */
  refusal: Json;

  /** `address`: where the application listens. Resolves once the server has answered. */
  static async open(address: string, client: TestClient, query: string): Promise<TestStream> {
    return new TestStream().post(`${address}/graphql/stream`, client.headers, query);
  }

  /** Waits until so many events of these have come, and gives them. What was done just before the stream was opened may come too. */
  async received(count: number, isOne: (data: Json) => boolean): Promise<Json[]> {
    const those = (): Json[] => this.events.filter(({ data }) => isOne(data));
    await this.until(() => those().length >= count);
    return those();
  }

  /** Waits until so many heartbeats have come. */
  async beaten(count: number): Promise<void> {
    await this.until(() => this.heartbeats >= count);
  }

  async ended(): Promise<string | undefined> {
    await this.until(() => this.end !== undefined);
    return this.end;
  }

  close(): void {
    this.stopping.abort();
  }

  private async post(url: string, headers: Record<string, string>, query: string): Promise<this> {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify({ query }),
      signal: this.stopping.signal,
    });
    this.status = response.status;
    this.contentType = response.headers.get('content-type') ?? '';
    this.headers = response.headers;
    if (!this.contentType.startsWith('text/event-stream')) this.refusal = await response.json();
    else void this.read(response.body as ReadableStream<Uint8Array>);
    return this;
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of body) this.take(decoder.decode(chunk, { stream: true }));
    } catch {
      // The server cut it, or this client left.
    }
    this.end ??= 'cut';
  }

  private take(chunk: string): void {
    const messages = (this.text + chunk).split('\n\n');
    this.text = messages.pop() ?? '';
    for (const message of messages) {
      if (message === ':') this.heartbeats += 1;
      const data = /^data: (.*)$/m.exec(message)?.[1];
      if (message.startsWith('event: next')) this.events.push(JSON.parse(data ?? 'null'));
      if (message.startsWith('event: complete')) this.end = 'complete';
    }
  }

  private async until(isSo: () => boolean): Promise<void> {
    for (const deadline = Date.now() + PATIENCE_MS; !isSo();) {
      if (Date.now() > deadline) throw new Error('waited in vain for the stream');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}
