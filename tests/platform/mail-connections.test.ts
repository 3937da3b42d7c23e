import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { LIMITS } from '../../api/platform/mail/connection-limits';
import type { Limits } from '../../api/platform/mail/connection-limits';
import { InboundMail } from '../../api/platform/mail/inbound';
import type { Delivery } from '../../api/platform/mail/inbound';
import { TestMailClient } from '../support/mail-client';
import { watchedLog } from '../support/log';

describe('the connections of mail servers', () => {
  const delivered: Delivery[] = [];
  let inbound: InboundMail | undefined;
  let port = 0;
  const sockets: Socket[] = [];
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.destroy();
    await inbound?.close();
    delivered.length = 0;
  });

  async function listen(limits: Partial<Limits>): Promise<TestMailClient> {
    const handler = {
      accepts: () => true,
      deliver: async (delivery: Delivery) => {
        delivered.push(delivery);
        return { code: 250, text: 'Thank you' };
      },
    };
    inbound = new InboundMail(handler, watchedLog().log, { ...LIMITS, sweepMs: 20, ...limits });
    port = await inbound.listen(0, '127.0.0.1');
    return new TestMailClient(port);
  }

  /** Opens a connection and waits for the greeting. `said`: all that the server sends. */
  async function open(localAddress = '127.0.0.1'): Promise<{ socket: Socket; said: () => string }> {
    const socket = connect({ port, host: '127.0.0.1', localAddress });
    sockets.push(socket);
    let said = '';
    socket.setEncoding('utf8').on('data', (text: string) => (said += text));
    socket.on('error', () => undefined);
    await once(socket, 'data');
    return { socket, said: () => said };
  }

  async function repeatUntilClosed(socket: Socket, command: string): Promise<void> {
    while (!socket.closed) {
      if (socket.writable) socket.write(`${command}\r\n`);
      await pause(5);
    }
  }

  const letter = { from: 'camille@example.org', to: 'contribuer@localhost', subject: 'Le bus', text: 'Le bus passe.' };

  it.each(['NOOP', 'RSET', 'EHLO example.org'])(
    'end when they bring no mail in time, also with %s',
    async (command) => {
      await listen({ quietMs: 150 });
      const { socket, said } = await open();
      await repeatUntilClosed(socket, command);
      expect(said()).toContain('421 4.4.2');
    },
  );

  it('end when they have sent more commands than a mail needs', async () => {
    await listen({ commandBytes: 1000 });
    const { socket, said } = await open();
    socket.write('NOOP\r\n'.repeat(500));
    await once(socket, 'close');
    expect(said()).toContain('421 4.4.2');
  });

  it('end after their time, even within a mail', async () => {
    await listen({ totalMs: 300 });
    const { socket } = await open();
    for (const line of ['EHLO x', 'MAIL FROM:<a@example.org>', 'RCPT TO:<b@localhost>', 'DATA']) {
      socket.write(`${line}\r\n`);
      await once(socket, 'data');
    }
    await repeatUntilClosed(socket, 'encore');
    expect(delivered).toEqual([]);
  });

  it('give their place to newer ones of the same address when they bring nothing', async () => {
    const client = await listen({ connectionsPerAddress: 3 });
    const held = [await open(), await open(), await open()];
    expect((await client.send(letter)).code).toBe(250);
    expect(held[0]?.said()).toContain('421 4.4.2');
    expect(held[2]?.said()).not.toContain('421');
  });

  it('of one address do not take the places of another', async () => {
    await listen({ connectionsPerAddress: 2, connections: 10 });
    const other = await open('127.0.0.2');
    for (let count = 0; count < 6; count += 1) await open();
    other.socket.write('NOOP\r\n');
    await once(other.socket, 'data');
    expect(other.said()).toMatch(/250 [^\r]*\r\n$/);
  });

  it('take a mail while every place is held', async () => {
    const client = await listen({ connections: 5 });
    for (let count = 0; count < 8; count += 1) await open();
    expect((await client.send(letter)).code).toBe(250);
    expect(delivered).toHaveLength(1);
  });

  it('bring several mails one after another', async () => {
    await listen({ commandBytes: 200 });
    const { socket } = await open();
    const transaction = ['EHLO x', 'MAIL FROM:<a@example.org>', 'RCPT TO:<b@localhost>', 'DATA', 'Le bus.\r\n.'];
    for (const line of [transaction, transaction, transaction].flat()) {
      socket.write(`${line}\r\n`);
      await once(socket, 'data');
      await pause(25);
    }
    expect(delivered).toHaveLength(3);
  });
});
