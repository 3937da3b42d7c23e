import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { createHttpServer } from '../../api/platform/http/server';
import type { HttpSettings } from '../../api/platform/http/server';
import { addressIn } from '../../api/platform/http/sender';
import { startApi } from '../support/api';

describe('addressIn', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    [' 192.0.2.1:4711 ', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:DB8:0::1', '2001:db8::1'],
    ['[2001:db8::1]:4711', '2001:db8::1'],
    ['"[2001:db8::1]"', '2001:db8::1'],
    ['junk1', undefined],
    ['', undefined],
    ['unknown', undefined],
    ['192.0.2.1.5', undefined],
    ['192.0.2.1:port', undefined],
    ['fe80::1%eth0', undefined],
    ['[192.0.2.1', undefined],
  ])('reads %j as %j', (text, address) => expect(addressIn(text)).toBe(address));
});

describe('the address of a request', () => {
  const addressOf = async (settings: HttpSettings, forwarded: string): Promise<string> => {
    const http = await createHttpServer(pino({ level: 'silent' }), settings);
    http.get('/', async ({ ip }) => ip);
    const { body } = await http.inject({ url: '/', headers: { 'x-forwarded-for': forwarded } });
    await http.close();
    return body;
  };

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['203.0.113.7:4711', '203.0.113.7'],
    ['junk1', '127.0.0.1'],
    ['203.0.113.7, junk', '127.0.0.1'],
    ['junk, 203.0.113.7', '203.0.113.7'],
    ['198.51.100.1, 203.0.113.7:80', '203.0.113.7'],
  ])('is what one trusted proxy says, where that is an address: %j', async (forwarded, address) =>
    expect(await addressOf({ trustProxy: 1 }, forwarded)).toBe(address),
  );

  it('is the nearest that can be read behind networks of proxies, ports or not', async () => {
    const settings = { trustProxy: ['127.0.0.0/8', '10.0.0.0/8'] };
    expect(await addressOf(settings, '203.0.113.7:1, 10.0.0.5:443')).toBe('203.0.113.7');
    expect(await addressOf(settings, 'junk, 10.0.0.5')).toBe('10.0.0.5');
  });

  it('is the connection itself where no proxy is trusted', async () =>
    expect(await addressOf({}, '203.0.113.7')).toBe('127.0.0.1'));
});

describe('a host', () => {
  const bare = async (port: number, text: string): Promise<string> =>
    new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(text));
      let received = '';
      socket.on('data', (chunk: Buffer) => (received += chunk.toString()));
      socket.on('close', () => resolve(received));
    });

  it('that is none is refused with 400 in the shape of the API, by whatever route', async () => {
    const api = await startApi();
    await api.app.http.listen({ host: '127.0.0.1', port: 0 });
    const { port } = api.app.http.server.address() as AddressInfo;
    const refused = /^HTTP\/1\.1 400 Bad Request\r\n[^]*"extensions":\{"code":"BAD_USER_INPUT"\}/;
    for (const host of ['a b', 'a/b', 'a@b', '[::1', 'a:b', 'a#b', '%', 'a,b'])
      for (const url of ['/graphql?query=%7Btopics%7Bkey%7D%7D', '/health/live'])
        expect(await bare(port, `GET ${url} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)).toMatch(refused);
    for (const line of ['GET /%zz HTTP/1.1', 'NONSENSE', 'GET //[ HTTP/1.1'])
      expect(await bare(port, `${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`)).toMatch(refused);
    for (const host of ['localhost', 'conseils.example.org:8443', '[::1]:4000', 'my_service.internal', '192.0.2.1'])
      expect(await bare(port, `GET /health/live HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)).toMatch(
        /^HTTP\/1\.1 200/,
      );
    // Probes of load balancers.
    expect(await bare(port, 'GET /health/live HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.[01] 200/);
    await api.stop();
  }, 60_000);
});

describe('Strict-Transport-Security', () => {
  it('is said where people come over https, and nowhere else', async () => {
    const said = async (publicUrl: string): Promise<unknown> => {
      const api = await startApi({ PUBLIC_URL: publicUrl });
      const { headers } = await api.app.http.inject({ url: '/health/live' });
      await api.stop();
      return headers['strict-transport-security'];
    };
    expect(await said('https://conseils.example.org')).toBe('max-age=31536000');
    expect(await said('http://localhost:4000')).toBeUndefined();
  });
});
