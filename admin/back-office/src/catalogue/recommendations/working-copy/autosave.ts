import { ApiError, Refusal } from '../../../client/errors';
import type { SaveWorkingCopyInput } from '../../../generated/graphql';
import type { Kept } from '../record/workingCopies';

/** After the last key. */
const QUIET_MS = 3000;
/** Of whoever types without a pause. */
const LONGEST_MS = 20_000;
const RETRY_MS = 15_000;

/** Where what is typed has come to. Whatever it says, the browser has kept it. */
export type KeptState =
  { kind: 'nothing' | 'typing' | 'offline' | 'signedOut' | 'refused' } | { kind: 'kept' | 'saved'; at: string };

interface Needs {
  keep: (input: SaveWorkingCopyInput) => Promise<Kept>;
  discard: (recommendationId: string) => Promise<void>;
  tell: (state: KeptState) => void;
  onKept: (kept: Kept) => void;
}

function stateAfter(error: unknown): KeptState {
  if (error instanceof Refusal) return { kind: 'refused' };
  if (!(error instanceof ApiError)) return { kind: 'offline' };
  if (error.code === 'FORBIDDEN') return { kind: 'refused' };
  return { kind: ['UNAUTHENTICATED', 'OTHER_ACCOUNT'].includes(error.code) ? 'signedOut' : 'offline' };
}

/** Sends what is typed to the server when the hands rest, and again until the server has it. */
export class Autosave {
  private waiting: (() => Promise<Kept | null>) | null = null;
  private typedSince = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isRunning = false;
  /** The copy on the server that this page has made. */
  private hasCopy = false;
  /** Where nothing waits: what was saved last from this page, if anything was. */
  private resting: KeptState = { kind: 'nothing' };

  constructor(private readonly needs: Needs) {}

  typed(input: SaveWorkingCopyInput): void {
    if (this.waiting === null) this.typedSince = Date.now();
    this.waiting = () => this.needs.keep(input);
    this.needs.tell({ kind: 'typing' });
    this.arm(Math.min(QUIET_MS, Math.max(0, this.typedSince + LONGEST_MS - Date.now())));
  }

  /** All is as it was before the typing. A copy that another page made stays. */
  typedBack(recommendationId: string): void {
    this.stop();
    this.needs.tell(this.resting);
    if (!this.hasCopy) return;
    this.waiting = () => this.needs.discard(recommendationId).then(() => null);
    this.arm(QUIET_MS);
  }

  /** It was saved: the server has deleted its copy. */
  saved(): void {
    this.stop();
    this.hasCopy = false;
    this.resting = { kind: 'saved', at: new Date().toISOString() };
    this.needs.tell(this.resting);
  }

  /** At once: the page is left, or there is hope again. */
  hurry(): void {
    if (this.waiting !== null) this.arm(0);
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.waiting = null;
  }

  private arm(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), milliseconds);
  }

  private async run(): Promise<void> {
    const work = this.waiting;
    if (work === null || this.isRunning) return;
    this.isRunning = true;
    try {
      this.done(work, await work());
    } catch (error) {
      this.failed(work, stateAfter(error));
    } finally {
      this.isRunning = false;
    }
  }

  private done(work: () => Promise<Kept | null>, kept: Kept | null): void {
    this.hasCopy = kept !== null;
    if (kept) this.needs.onKept(kept);
    // What was typed meanwhile has its own turn.
    if (this.waiting !== work) return this.waiting === null ? undefined : this.arm(QUIET_MS);
    this.waiting = null;
    this.needs.tell(kept ? { kind: 'kept', at: kept.savedAt } : this.resting);
  }

  private failed(work: () => Promise<Kept | null>, state: KeptState): void {
    if (this.waiting === null) return;
    this.needs.tell(state);
    if (state.kind === 'refused' && this.waiting === work) this.waiting = null;
    else this.arm(RETRY_MS);
  }
}
