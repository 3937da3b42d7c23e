import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/** Stands between a client and a server, and lets a test take the server away: silent, or gone. */
export class TcpProxy {
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();
  /** What came while nothing passes. */
  private readonly held: (() => void)[] = [];
  private state: 'OPEN' | 'SILENT' | 'GONE' = 'OPEN';

  private constructor(private readonly target: { host: string; port: number }) {
    this.server = createServer((client) => this.pass(client));
  }

  static async before(url: string): Promise<TcpProxy> {
    const { hostname, port } = new URL(url);
    const proxy = new TcpProxy({ host: hostname, port: Number(port || 5432) });
    await new Promise<void>((resolve) => proxy.server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  /** The same address, through this proxy. */
  through(url: string): string {
    const through = new URL(url);
    through.hostname = '127.0.0.1';
    through.port = String((this.server.address() as AddressInfo).port);
    return through.href;
  }

  /** Connections stay, and are made, but nothing comes any more: as of a server that is paused. */
  silence(): void {
    this.state = 'SILENT';
  }

  /** Connections are cut, and new ones too. */
  cut(): void {
    this.state = 'GONE';
    for (const socket of this.sockets) socket.destroy();
  }

  restore(): void {
    this.state = 'OPEN';
    for (const pass of this.held.splice(0)) pass();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private pass(client: Socket): void {
    if (this.state === 'GONE') return void client.destroy();
    const server = connect(this.target);
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      this.sockets.add(from);
      from.on('error', () => undefined);
      from.on('data', (chunk) => (this.state === 'SILENT' ? this.held.push(() => to.write(chunk)) : to.write(chunk)));
      from.on('close', () => this.sockets.delete(from) && to.destroy());
    }
  }
}
