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
    const waiting = [session.ended('save'), session.ended('open')];
    expect(session.current().kind).toBe('ended');
    session.signedIn(ANNE);
    expect(await Promise.all(waiting)).toEqual([null, null]);
    expect(session.current().kind).toBe('open');
  });

  it('sends nothing of one account in the name of another', async () => {
    const waiting = session.ended('save');
    session.signedIn(BOB);
    expect(session.current()).toEqual({ kind: 'taken', other: BOB });
    const others = [session.agreed(), session.ended('open')];
    expect(session.current().kind).toBe('taken');
    session.continueAsOther();
    expect(await Promise.all([waiting, ...others])).toEqual(['OTHER_ACCOUNT', 'OTHER_ACCOUNT', 'OTHER_ACCOUNT']);
    expect(session.account()).toEqual(BOB);
    expect(await session.agreed()).toBeNull();
  });

  it('keeps calls waiting when another account signs in and the first one comes back', async () => {
    const waiting = session.ended('save');
    session.signedIn(BOB);
    session.ask();
    session.signedIn(ANNE);
    expect(await waiting).toBeNull();
  });

  it('refuses what waited when the person puts signing in off, and asks again only for a change', async () => {
    const waiting = session.ended('save');
    session.putOff();
    expect([await waiting, await session.ended('open')]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    expect(session.current().kind).toBe('putOff');
    void session.ended('save');
    expect(session.current().kind).toBe('ended');
  });

  it('only marks that it has ended where the page asks by itself, and sends what waited once the person has signed in', async () => {
    const preview = session.ended('background');
    expect(session.current().kind).toBe('noticed');
    const opened = session.ended('open');
    expect(session.current().kind).toBe('ended');
    session.signedIn(ANNE);
    expect(await Promise.all([preview, opened])).toEqual([null, null]);
  });

  it('opens again when the server answers, and takes no question of the page for a wish of the person', async () => {
    const preview = session.ended('background');
    session.answered();
    expect(await preview).toBeNull();
    expect(session.current().kind).toBe('open');
    void session.ended('open');
    void session.ended('background');
    session.answered();
    expect(session.current().kind).toBe('ended');
  });

  it('asks nobody to sign in again who has signed out', async () => {
    session.close();
    expect(await session.ended('save')).toBe('UNAUTHENTICATED');
    expect(session.current().kind).toBe('open');
  });

  it('tells its listeners of each change until they leave', () => {
    const told = jest.fn();
    const leave = session.subscribe(told);
    void session.ended('save');
    leave();
    session.signedIn(ANNE);
    expect(told).toHaveBeenCalledTimes(1);
  });
});
