import type { Server, Socket } from 'node:net';

export interface Limits {
  connections: number;
  connectionsPerAddress: number;
  /** Without a mail under way, whatever commands are sent. */
  quietMs: number;
  totalMs: number;
  /** Of commands since the connection began, or since its last mail. */
  commandBytes: number;
  sweepMs: number;
}

/** A mail server that delivers one mail after another stays well within these. */
export const LIMITS: Limits = {
  connections: 50,
  connectionsPerAddress: 20,
  quietMs: 30_000,
  totalMs: 600_000,
  commandBytes: 16_384,
  sweepMs: 1000,
};

/** What the SMTP server knows of a connection. */
interface Peer {
  remoteAddress: string;
  remotePort: number;
}

interface Connection {
  address: string;
  socket: Socket;
  openedAt: number;
  quietSince: number;
  /** What the socket had read then. */
  bytesBefore: number;
  isReceiving: boolean;
}

/** Closes connections that hold a place and bring no mail: every command starts the server's own timeout anew, even NOOP. */
export class ConnectionLimits {
  private readonly connections = new Map<string, Connection>();
  private sweep: NodeJS.Timeout | undefined;

  constructor(private readonly limits: Limits) {}

  watch(server: Server): void {
    server.on('connection', (socket: Socket) => this.add(socket));
    server.on('close', () => clearInterval(this.sweep));
    this.sweep = setInterval(() => this.closeExceeding(), this.limits.sweepMs).unref();
  }

  /** False where so many mails are coming from the address, or from all, that no connection could make room. */
  admits(peer: Peer): boolean {
    return this.crowd(this.connections.get(keyOf(peer))?.address ?? '') === undefined;
  }

  /** Called when the words of a mail begin to come, and when it was answered. */
  receiving(peer: Peer, isReceiving: boolean): void {
    const connection = this.connections.get(keyOf(peer));
    if (connection !== undefined)
      Object.assign(connection, {
        isReceiving,
        quietSince: performance.now(),
        bytesBefore: connection.socket.bytesRead,
      });
  }

  private add(socket: Socket): void {
    const { remoteAddress = '', remotePort = 0 } = socket;
    const key = keyOf({ remoteAddress, remotePort });
    const now = performance.now();
    const address = bare(remoteAddress);
    this.connections.set(key, { address, socket, openedAt: now, quietSince: now, bytesBefore: 0, isReceiving: false });
    socket.once('close', () => this.connections.delete(key));
    this.makeRoom(address);
  }

  /** Closes the connection that has brought nothing for longest: one of the same address, where that has too many. */
  private makeRoom(address: string): void {
    const [longest] = (this.crowd(address) ?? [])
      .filter(([, { isReceiving }]) => !isReceiving)
      .toSorted(([, one], [, other]) => one.quietSince - other.quietSince);
    if (longest === undefined) return;
    this.connections.delete(longest[0]);
    close(longest[1].socket);
  }

  /** The connections that are too many together, or undefined. */
  private crowd(address: string): [string, Connection][] | undefined {
    const all = [...this.connections];
    const own = all.filter(([, connection]) => connection.address === address);
    if (own.length > this.limits.connectionsPerAddress) return own;
    return all.length > this.limits.connections ? all : undefined;
  }

  private closeExceeding(): void {
    for (const connection of this.connections.values()) if (this.exceeds(connection)) close(connection.socket);
  }

  private exceeds({ socket, openedAt, quietSince, bytesBefore, isReceiving }: Connection): boolean {
    const now = performance.now();
    if (now - openedAt > this.limits.totalMs) return true;
    if (isReceiving) return false;
    return now - quietSince > this.limits.quietMs || socket.bytesRead - bytesBefore > this.limits.commandBytes;
  }
}

function close(socket: Socket): void {
  socket.write('421 4.4.2 Closing: no mail came\r\n');
  socket.destroySoon();
}

function keyOf({ remoteAddress, remotePort }: Peer): string {
  return `${bare(remoteAddress)} ${remotePort}`;
}

function bare(address: string): string {
  return address.replace(/^::ffff:/i, '');
}
