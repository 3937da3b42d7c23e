import { LRUCache } from 'lru-cache';
import type { Changes } from '../../changes';
import type { WrittenObject } from './written-object';

interface Kept {
  source: object;
  written: WrittenObject;
}

/** Bytes that a process keeps: the short form of each object twice, such as in two languages, within bounds. */
const BYTES_AN_OBJECT = 2400;
const MIN_ROOM = 6_000_000;
const MAX_ROOM = 100_000_000;
/** Of a character beyond Latin: a French apostrophe is one. */
const BYTES_A_CHARACTER = 2;
/** What stands around each. */
const BYTES_AROUND = 200;

/** Objects as they were written, kept until anything that is announced changes. */
export class WrittenObjects {
  private kept: LRUCache<string, Kept> | undefined;
  private changed = 0;

  /** `count`: how many objects there are to write. */
  constructor(
    private readonly changes: Pick<Changes, 'isSure' | 'forgetAt'>,
    private readonly count: () => number,
  ) {
    changes.forgetAt(() => {
      this.changed += 1;
      this.kept = undefined;
    });
  }

  /** What was written of this name from this very source. */
  find(name: string, source: object): WrittenObject | undefined {
    if (!this.changes.isSure) return undefined;
    const found = this.kept?.get(name);
    return found?.source === source ? found.written : undefined;
  }

  /** To be called before the object is written: what it gives keeps it, unless something changed in between. */
  begin(name: string, source: object): (written: WrittenObject) => void {
    const { changed } = this;
    return (written) => {
      if (changed !== this.changed || !this.changes.isSure) return;
      this.kept ??= new LRUCache({ maxSize: this.room(), sizeCalculation });
      this.kept.set(name, { source, written });
    };
  }

  private room(): number {
    return Math.min(Math.max(this.count() * BYTES_AN_OBJECT, MIN_ROOM), MAX_ROOM);
  }
}

function sizeCalculation({ written }: Kept, name: string): number {
  return (written.json.length + name.length) * BYTES_A_CHARACTER + BYTES_AROUND;
}
