import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { KeyValueCache } from '@apollo/utils.keyvaluecache';
import type { DataSource } from 'typeorm';
import type { Clock } from '../clock';
import type { Logger } from '../log';
import { PersistedDocumentRow } from './persisted-document.entity';

/** Documents that the database keeps: those used last. */
export const MAX_DOCUMENTS = 5_000;
/** Bytes of documents that a process keeps in memory. */
const MEMORY = 5_000_000;
const DAY_MS = 86_400_000;

const KEEP_LAST = `
  DELETE FROM persisted_document WHERE hash IN
    (SELECT hash FROM persisted_document ORDER BY used_at DESC, hash OFFSET $1)`;

/**
 * Automatic persisted queries, shared by all processes through the database. Apollo asks with "apq:<hash>", and checks the hash before it
 * stores. Without a database, every document is unknown, and clients send it whole.
 */
export class PersistedDocuments implements KeyValueCache {
  private readonly memory = new InMemoryLRUCache({ maxSize: MEMORY });

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly log: Logger,
  ) {}

  async get(key: string): Promise<string | undefined> {
    if (!/^apq:[0-9a-f]{64}$/.test(key)) return undefined;
    const known = await this.memory.get(key);
    if (known !== undefined) return known;
    try {
      const row = await this.database.manager.findOneBy(PersistedDocumentRow, { hash: hashIn(key) });
      if (row === null) return undefined;
      await this.memory.set(key, row.document);
      await this.touch(row);
      return row.document;
    } catch (err) {
      this.log.warn({ err }, 'a persisted document could not be read');
      return undefined;
    }
  }

  async set(key: string, document: string): Promise<void> {
    await this.memory.set(key, document);
    const row = { hash: hashIn(key), document, usedAt: this.clock.now() };
    try {
      await this.database.createQueryBuilder().insert().into(PersistedDocumentRow).values(row).orIgnore().execute();
      await this.database.query(KEEP_LAST, [MAX_DOCUMENTS]);
    } catch (err) {
      this.log.warn({ err }, 'a persisted document could not be kept');
    }
  }

  async delete(key: string): Promise<void> {
    await this.memory.delete(key);
    await this.database.manager.delete(PersistedDocumentRow, { hash: hashIn(key) });
  }

  /** Once a day, so that reading writes next to nothing. */
  private async touch({ hash, usedAt }: PersistedDocumentRow): Promise<void> {
    const now = this.clock.now();
    if (now.getTime() - usedAt.getTime() < DAY_MS) return;
    await this.database.manager.update(PersistedDocumentRow, { hash }, { usedAt: now });
  }
}

function hashIn(key: string): string {
  return key.replace(/^apq:/, '');
}
