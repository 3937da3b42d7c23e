import { LRUCache } from 'lru-cache';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Changes } from '../changes';

/** An answer as it was sent, for everybody who asks the same. */
export interface KeptAnswer {
  headers: Readonly<Record<string, string>>;
  /** In bytes, as it is sent each time. */
  body: Buffer;
}

export type Encoding = 'br' | 'gzip';

interface Kept extends KeptAnswer {
  /** Made when first asked for. */
  compressed: Partial<Record<Encoding, Promise<Buffer>>>;
}

/** Bytes of questions and answers that a process keeps. */
const MEMORY = 12_000_000;
/** Of one question and its answer: five full pages of a list. */
const LARGEST = 50_000;
/** Should an announcement be lost in a way that nobody can notice, this is how long it may matter. */
const LIFE_MS = 60_000;
/** Of 11. It is done once for each answer. */
const BROTLI_QUALITY = 6;

const COMPRESS: Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>> = {
  br: async (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: async (body) => promisify(gzip)(body),
};

/** The part of the room at which it counts as taken. */
const FULL = 0.9;
const MAX_ASKED_ONCE = 2000;

/** Whole answers that are the same for everybody, kept until anything that is announced changes. */
export class KeptAnswers {
  private readonly answers: LRUCache<string, Kept>;
  /** Questions whose answers found no room, by their age. */
  private readonly askedOnce = new LRUCache<string, true>({ max: MAX_ASKED_ONCE });
  private changed = 0;

  /** `memory`: bytes of questions and answers. */
  constructor(
    private readonly changes: Pick<Changes, 'isSure' | 'forgetAt'>,
    private readonly memory = MEMORY,
  ) {
    this.answers = new LRUCache<string, Kept>({
      maxSize: memory,
      maxEntrySize: LARGEST,
      sizeCalculation: ({ body }, question) => body.length + question.length,
      ttl: LIFE_MS,
    });
    changes.forgetAt(() => {
      this.changed += 1;
      this.answers.clear();
    });
  }

  find(question: string): KeptAnswer | undefined {
    return this.changes.isSure ? this.answers.get(question) : undefined;
  }

  /** Compressed once, however often it is asked for. */
  async compressed(answer: KeptAnswer, encoding: Encoding): Promise<Buffer> {
    const { compressed, body } = answer as Kept;
    return (compressed[encoding] ??= COMPRESS[encoding](body));
  }

  /** To be called before the answer is worked out: what it gives keeps the answer, unless something changed in between. */
  begin(question: string): (answer: KeptAnswer) => void {
    const { changed } = this;
    return (answer) => {
      if (changed !== this.changed || !this.changes.isSure || !this.isWorthIt(question)) return;
      this.answers.set(question, { ...answer, compressed: {} });
    };
  }

  /** Once the room is taken, what was asked once gives way to nothing that was asked once: most of it is never asked again. */
  private isWorthIt(question: string): boolean {
    if (this.answers.calculatedSize < this.memory * FULL || this.askedOnce.delete(question)) return true;
    this.askedOnce.set(question, true);
    return false;
  }
}
