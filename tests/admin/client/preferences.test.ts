import type { Account } from '../../../admin/back-office/src/client/session';
import { browserStorage } from './storage';

const ANNE: Account = { id: 'a', name: 'Anne', email: 'anne@example.org' };
const BOB: Account = { id: 'b', name: 'Bob', email: 'bob@example.org' };

type Preferences = typeof import('../../../admin/back-office/src/preferences/preferences');
type Known = NonNullable<Parameters<Preferences['takePreferences']>[0]>;

const known = (version: number, appearance: Known['appearance']): Known => ({
  ...{ version, appearance, language: null, areKeysOn: true, keys: [], columns: [] },
});

describe('what somebody of the team prefers, in the browser', () => {
  let own: Preferences;
  let send: () => Promise<void>;
  let said: string[];
  let signedIn: (account: Account) => void;
  let signedOut: () => void;
  const storage = browserStorage();
  beforeAll(async () => {
    Object.assign(globalThis, { window: new EventTarget(), localStorage: storage });
    own = await import('../../../admin/back-office/src/preferences/preferences');
    ({ signedIn, signedOut } = await import('../../../admin/back-office/src/client/pageSession'));
    const { sendPreferences } = await import('../../../admin/back-office/src/preferences/sendPreferences');
    send = async () => sendPreferences((words) => void said.push(words));
  });
  beforeEach(() => void (said = []));
  afterEach(() => {
    signedOut();
    for (const key of Object.keys(storage)) delete storage[key];
    jest.restoreAllMocks();
  });

  /** The server holds this from now on, once what is done meanwhile is done. */
  const answers = (preferences: Known | undefined, meanwhile = (): void => undefined): jest.SpyInstance =>
    jest.spyOn(globalThis, 'fetch').mockImplementation(async () => {
      meanwhile();
      if (preferences === undefined) throw new TypeError('fetch failed');
      return Response.json({ data: { setOwnPreferences: { preferences, userErrors: [] } } });
    });

  it('is what the account held last, whatever comes later of before', () => {
    signedIn(ANNE);
    own.takePreferences(known(3, 'DARK'));
    own.takePreferences(known(2, 'LIGHT'));
    expect(own.preferences().appearance).toBe('DARK');
  });

  it('goes to the account of whoever signs in, where it was chosen before', async () => {
    own.prefer({ appearance: 'DARK' });
    signedIn(ANNE);
    expect([own.preferences().appearance, own.isUnsent()]).toEqual(['DARK', true]);
    answers(known(1, 'DARK'));
    await send();
    expect([own.preferences().appearance, own.isUnsent()]).toEqual(['DARK', false]);
  });

  it('waits where it was chosen while something else was sent', async () => {
    signedIn(ANNE);
    own.prefer({ appearance: 'DARK' });
    answers(known(1, 'DARK'), () => own.prefer({ areKeysOn: false }));
    await send();
    expect([own.preferences().areKeysOn, own.isUnsent()]).toEqual([false, true]);
    const fetched = answers({ ...known(2, 'DARK'), areKeysOn: false });
    await send();
    expect(JSON.parse(String(fetched.mock.lastCall?.[1].body)).variables.input).toMatchObject({ areKeysOn: false });
    expect([own.preferences().areKeysOn, own.isUnsent()]).toEqual([false, false]);
  });

  it('is not that of a colleague who has signed in while it was sent', async () => {
    signedIn(ANNE);
    own.prefer({ appearance: 'DARK' });
    answers(known(1, 'DARK'), () => {
      signedOut();
      signedIn(BOB);
    });
    await send();
    expect(own.preferences().appearance).toBeNull();
    signedOut();
    signedIn(ANNE);
    expect([own.preferences().appearance, own.isUnsent()]).toEqual(['DARK', true]);
  });

  it('says once that it did not reach the account, and once more after it did', async () => {
    signedIn(ANNE);
    own.prefer({ appearance: 'DARK' });
    answers(undefined);
    for (let times = 0; times < 2; times += 1) await send();
    expect(said).toHaveLength(1);
    answers(known(1, 'DARK'));
    await send();
    own.prefer({ appearance: 'LIGHT' });
    answers(undefined);
    await send();
    expect(said).toHaveLength(2);
    answers(known(2, 'LIGHT'));
    await send();
    expect(own.isUnsent()).toBe(false);
  });
});
