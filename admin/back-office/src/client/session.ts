/** Somebody of the team, as the server names them. */
export interface Account {
  id: string;
  name: string;
  email: string;
}

/**
 * What the person has to settle before anything more is sent.
 * `ended`: sign in again. `noticed`: the same, once the person wants something. `putOff`: the same, later.
 * `taken`: `other` is signed in now, not the account of this page.
 */
export type SessionState = { kind: 'open' | 'noticed' | 'ended' | 'putOff' } | { kind: 'taken'; other: Account };

/** What a call is for: a change or what prepares it, something that the person has just asked to see, or what the page reads by itself. */
export type Purpose = 'save' | 'open' | 'background';

/** Why a call is not sent. */
export type NotSent = 'UNAUTHENTICATED' | 'OTHER_ACCOUNT';

/** The session of one page: calls wait in it while the person signs in again, so that the screen keeps what was typed. */
export class PageSession {
  private state: SessionState = { kind: 'open' };
  private owner: Account | null = null;
  private waiting: ((refused: NotSent | null) => void)[] = [];
  private readonly listeners = new Set<() => void>();

  readonly current = (): SessionState => this.state;

  /** For whom this page works. */
  readonly account = (): Account | null => this.owner;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Somebody is signed in. When it is not the account of the page, nothing is sent before the person agrees. */
  signedIn(account: Account): void {
    if (this.owner !== null && this.owner.id !== account.id) return this.become({ kind: 'taken', other: account });
    this.owner = account;
    this.reopen();
  }

  /** The server knows no session any more. Resolves when the call may be sent again, or with why it may not. */
  async ended(purpose: Purpose): Promise<NotSent | null> {
    // Whoever put it off is asked again by a change alone.
    const isSilent = this.state.kind === 'putOff' && purpose !== 'save';
    if (isSilent || this.owner === null) return 'UNAUTHENTICATED';
    if (purpose === 'background') this.notice();
    else if (this.state.kind !== 'taken') this.become({ kind: 'ended' });
    return this.settled();
  }

  /** The server knows no session any more, and nobody waits for it: the person, who may be typing, is not stopped. */
  notice(): void {
    if (this.state.kind === 'open' && this.owner !== null) this.become({ kind: 'noticed' });
  }

  /** The server has answered what needs a session: the person has signed in again in another window. */
  answered(): void {
    if (this.state.kind === 'noticed') this.reopen();
  }

  /** Resolves at once, unless somebody else has signed in. */
  async agreed(): Promise<NotSent | null> {
    return this.state.kind === 'taken' ? this.settled() : null;
  }

  /** The person wants to sign in now, with the account of the page. */
  ask(): void {
    this.become({ kind: 'ended' });
  }

  /** The person signs in later: what waited is not sent. */
  putOff(): void {
    this.become({ kind: 'putOff' });
    this.release('UNAUTHENTICATED');
  }

  /** The page works for the other account from now on. What waited was meant by the first one: it is not sent. */
  continueAsOther(): void {
    if (this.state.kind !== 'taken') return;
    this.owner = this.state.other;
    this.become({ kind: 'open' });
    this.release('OTHER_ACCOUNT');
  }

  /** The person has signed out. */
  close(): void {
    this.owner = null;
    this.become({ kind: 'open' });
    this.release('UNAUTHENTICATED');
  }

  private reopen(): void {
    this.become({ kind: 'open' });
    this.release(null);
  }

  private async settled(): Promise<NotSent | null> {
    return new Promise((settle) => this.waiting.push(settle));
  }

  private release(refused: NotSent | null): void {
    for (const settle of this.waiting.splice(0)) settle(refused);
  }

  private become(state: SessionState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
