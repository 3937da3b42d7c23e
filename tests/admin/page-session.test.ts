import { PageSession } from '../../admin/back-office/src/client/session';

const ANNE = { id: 'a', name: 'Anne', email: 'anne@example.org' };
const BOB = { id: 'b', name: 'Bob', email: 'bob@example.org' };

describe('the session of a page', () => {
  let session: PageSession;
  beforeEach(() => {
    session = new PageSession();
    session.signedIn(ANNE);
  });

  it('sends every call that waited once the same account has signed in', async () => {
    const waiting = [session.ended(true), session.ended(false)];
    expect(session.current().kind).toBe('ended');
    session.signedIn(ANNE);
    expect(await Promise.all(waiting)).toEqual([null, null]);
    expect(session.current().kind).toBe('open');
  });

  it('sends nothing of one account in the name of another', async () => {
    const waiting = session.ended(true);
    session.signedIn(BOB);
    expect(session.current()).toEqual({ kind: 'taken', other: BOB });
    const next = session.agreed();
    session.continueAsOther();
    expect(await Promise.all([waiting, next])).toEqual(['OTHER_ACCOUNT', 'OTHER_ACCOUNT']);
    expect(session.account()).toEqual(BOB);
    expect(await session.agreed()).toBeNull();
  });

  it('keeps calls waiting when another account signs in and the first one comes back', async () => {
    const waiting = session.ended(true);
    session.signedIn(BOB);
    session.ask();
    session.signedIn(ANNE);
    expect(await waiting).toBeNull();
  });

  it('refuses what waited when the person puts signing in off, and asks again only for a change', async () => {
    const waiting = session.ended(true);
    session.putOff();
    expect([await waiting, await session.ended(false)]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    expect(session.current().kind).toBe('putOff');
    void session.ended(true);
    expect(session.current().kind).toBe('ended');
  });

  it('asks nobody to sign in again who has signed out', async () => {
    session.close();
    expect(await session.ended(true)).toBe('UNAUTHENTICATED');
    expect(session.current().kind).toBe('open');
  });

  it('tells its listeners of each change until they leave', () => {
    const told = jest.fn();
    const leave = session.subscribe(told);
    void session.ended(true);
    leave();
    session.signedIn(ANNE);
    expect(told).toHaveBeenCalledTimes(1);
  });
});
