import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { HostBusy } from './links.errors';

/** Takes the next free moment of a host, a second after the one before; no row where that lies too far ahead. */
const TAKE = `
  INSERT INTO link_turn AS turn (host, next_at) VALUES ($1, clock_timestamp() + interval '1 second')
  ON CONFLICT (host) DO UPDATE SET next_at = greatest(turn.next_at, clock_timestamp()) + interval '1 second'
    WHERE turn.next_at <= clock_timestamp() + make_interval(secs => $2)
  RETURNING greatest(0, 1000 * extract(epoch FROM next_at - interval '1 second' - clock_timestamp()))::float8 AS wait`;

/** One request a host a second, whichever processes ask: the database keeps the turns, by its clock. */
export class LinkTurnsService {
  constructor(private readonly database: DataSource) {}

  /** Waits for the turn. Throws HostBusy, at once, where it would take longer. */
  async wait(host: string, atMostSeconds: number): Promise<void> {
    const [turn] = await this.database.query<{ wait: number }[]>(TAKE, [host, atMostSeconds]);
    if (turn === undefined) throw new HostBusy(host);
    await sleep(Math.ceil(turn.wait));
  }

  async deletePast(): Promise<void> {
    await this.database.query(`DELETE FROM link_turn WHERE next_at < clock_timestamp() - interval '1 hour'`);
  }
}
