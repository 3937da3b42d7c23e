import type { ServerResponse } from 'node:http';
import { PageFetcher } from '../../api/platform/http/page-fetcher';
import type { FetchedPage } from '../../api/platform/http/page-fetcher';
import { publicWeb } from '../../api/platform/http/reach';
import { LOCAL, TestWeb } from '../support/web';

const MEGABYTE = 1_000_000;
const USER_AGENT = 'test (+https://www.example.org)';

describe('the page fetcher', () => {
  const web = new TestWeb();
  const turns: string[] = [];
  let port: number;
  let securePort: number;

  const fetcher = new PageFetcher({ reach: web.reach, userAgent: USER_AGENT });
  const fetched = async (address: string, by = fetcher): Promise<FetchedPage> =>
    by.fetch(address, async (host) => void turns.push(host));
  const at = (path: string, host = 'one.test'): string => `http://${host}:${port}${path}`;
  const redirect = (response: ServerResponse, to: string, status = 302): void =>
    void response.writeHead(status, { location: to }).end();

  const pages: Readonly<Record<string, (response: ServerResponse) => void>> = {
    '/': (response) => response.end('hello'),
    '/missing': (response) => response.writeHead(404).end(),
    '/loop': (response) => redirect(response, '/loop'),
    '/moved': (response) => redirect(response, '/', 301),
    '/far': (response) => redirect(response, at('/moved', 'two.test'), 308),
    '/rebound': (response) => redirect(response, '/'),
    '/to-loopback': (response) => redirect(response, 'http://127.0.0.2/'),
    '/to-number': (response) => redirect(response, 'http://2130706434/'),
    '/to-metadata': (response) => redirect(response, 'http://169.254.169.254/latest/meta-data/'),
    '/to-ipv6': (response) => redirect(response, 'http://[::ffff:127.0.0.2]/'),
    '/to-port': (response) => redirect(response, `http://${LOCAL}:1/`),
    '/to-file': (response) => redirect(response, 'file:///etc/passwd'),
    '/to-password': (response) => redirect(response, 'http://me:secret@one.test/'),
    '/big': (response) => void endless(response),
    '/silent': () => undefined,
    '/drips': (response) => void response.write('a'),
    '/breaks': (response) => response.destroy(),
  };

  beforeAll(async () => {
    port = await web.serve(({ url = '' }, response) => pages[new URL(url, 'http://one').pathname]?.(response));
    securePort = await web.serve((_request, response) => response.end('secret'), { isSecure: true });
  });
  beforeEach(() => {
    web.asked.length = 0;
    turns.length = 0;
  });
  afterAll(async () => web.close());

  it('gives the status of an answer, and what it read', async () => {
    expect(await fetched(at('/'))).toEqual({ isAnswered: true, status: 200, redirects: [], bytes: 5, isCut: false });
    expect(await fetched(at('/missing'))).toMatchObject({ isAnswered: true, status: 404 });
  });

  it('says what it is', async () => {
    let told: unknown;
    const other = await web.serve((request, response) => {
      told = [request.method, request.headers['user-agent'], request.headers['authorization'], request.headers.cookie];
      response.end();
    });
    await fetched(`http://one.test:${other}/`);
    expect(told).toEqual(['GET', USER_AGENT, undefined, undefined]);
  });

  it('follows redirects, keeps the part of the page, and waits for its turn before each request', async () => {
    const page = await fetched(`${at('/far')}#part`);
    expect(page).toMatchObject({
      status: 200,
      redirects: [
        { status: 308, to: `${at('/moved', 'two.test')}#part` },
        { status: 301, to: `${at('/', 'two.test')}#part` },
      ],
    });
    expect(turns).toEqual(['one.test', 'two.test', 'two.test']);
  });

  it('follows five redirects and no sixth', async () => {
    expect(await fetched(at('/loop'))).toMatchObject({ isAnswered: false, fault: 'TOO_MANY_REDIRECTS' });
    expect(web.asked).toHaveLength(6);
  });

  it.each(['/to-loopback', '/to-number', '/to-metadata', '/to-ipv6', '/to-port'])(
    'asks nothing of a private address, or another port, at the end of %s',
    async (path) => {
      expect(await fetched(at(path))).toMatchObject({ isAnswered: false, fault: 'NOT_PUBLIC' });
      expect(web.asked.map(({ what }) => what)).toEqual([`one.test${path}`]);
    },
  );

  it.each(['/to-file', '/to-password'])('asks nothing of what is no plain web address at the end of %s', async (path) =>
    expect(await fetched(at(path))).toMatchObject({ isAnswered: false, fault: 'BAD_ADDRESS' }),
  );

  it.each(['ftp://one.test/', 'http://me:secret@one.test/', 'javascript:alert(1)', 'no address', 'http://'])(
    'refuses %s',
    async (address) => {
      expect(await fetched(address)).toMatchObject({ isAnswered: false, fault: 'BAD_ADDRESS' });
      expect(turns).toEqual([]);
    },
  );

  it('resolves a name once for each connection, and asks nothing of a name that has come to mean a private address', async () => {
    const answers = [[LOCAL], ['127.0.0.2']];
    let count = 0;
    web.names.set('rebound.test', () => answers[count++] ?? []);
    expect(await fetched(at('/rebound', 'rebound.test'))).toMatchObject({ isAnswered: false, fault: 'NOT_PUBLIC' });
    expect(count).toBe(2);
    expect(web.asked).toHaveLength(1);
  });

  it('connects to none but the allowed addresses of a name that has others as well', async () => {
    web.names.set('mixed.test', () => ['10.0.0.1', LOCAL, '::1']);
    expect(await fetched(at('/', 'mixed.test'))).toMatchObject({ status: 200 });
  });

  it.each([
    ['ENOTFOUND', 'NO_SUCH_HOST'],
    ['ENODATA', 'NO_SUCH_HOST'],
    ['ETIMEOUT', 'NOT_RESOLVED'],
    ['ESERVFAIL', 'NOT_RESOLVED'],
  ])('tells a name that does not exist from one that nobody could look up: %s is %s', async (code, fault) => {
    web.names.set('unknown.test', () => code);
    expect(await fetched(at('/', 'unknown.test'))).toMatchObject({ isAnswered: false, fault });
  });

  it('tells a port on which nothing listens, and a connection that breaks', async () => {
    const address = `http://one.test:${await web.closedPort()}/`;
    expect(await fetched(address)).toMatchObject({ isAnswered: false, fault: 'REFUSED' });
    expect(await fetched(at('/breaks'))).toMatchObject({ isAnswered: false, fault: 'BROKEN' });
  });

  it('trusts no certificate that nobody vouches for, and sends it nothing', async () => {
    const page = await fetched(`https://self-signed.test:${securePort}/`);
    expect(page).toMatchObject({ isAnswered: false, fault: 'NOT_TRUSTED' });
    expect(web.asked).toEqual([]);
  });

  it('reads a megabyte at most', async () => {
    expect(await fetched(at('/big'))).toMatchObject({ status: 200, bytes: MEGABYTE, isCut: true });
  });

  it('gives up in time a server that does not answer, and takes for answered one that does not end', async () => {
    const hasty = new PageFetcher({ reach: web.reach, userAgent: USER_AGENT, limits: { milliseconds: 200 } });
    expect(await fetched(at('/silent'), hasty)).toMatchObject({ isAnswered: false, fault: 'TIMED_OUT' });
    expect(await fetched(at('/drips'), hasty)).toMatchObject({ status: 200, bytes: 1, isCut: true });
  });

  it('lets all requests together take as long as one may', async () => {
    const slow = await web.serve((_request, response) => void setTimeout(() => redirect(response, '/'), 80));
    const hasty = new PageFetcher({ reach: web.reach, userAgent: USER_AGENT, limits: { milliseconds: 200 } });
    const page = await fetched(`http://one.test:${slow}/`, hasty);
    expect(page).toMatchObject({ isAnswered: false, fault: 'TIMED_OUT' });
    expect(page.redirects.length).toBeLessThan(5);
  });

  it('reaches nothing on this machine as it is outside of tests', async () => {
    const real = new PageFetcher({ reach: publicWeb, userAgent: USER_AGENT });
    for (const address of [`http://${LOCAL}/`, 'http://[::1]/', 'http://0x7f000001/', 'http://169.254.169.254/'])
      expect(await fetched(address, real)).toMatchObject({ isAnswered: false, fault: 'NOT_PUBLIC' });
    expect(publicWeb.mayConnect('8.8.8.8', 443)).toBe(true);
    expect(publicWeb.mayConnect('8.8.8.8', 22)).toBe(false);
  });
});

async function endless(response: ServerResponse): Promise<void> {
  const chunk = Buffer.alloc(100_000, 'x');
  while (!response.destroyed) {
    if (!response.write(chunk)) await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
