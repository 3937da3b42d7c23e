import type { TypedCopy } from '../../../admin/back-office/src/client/typedCopies';
import { browserStorage } from './storage';

const ANNE = { id: 'a', name: 'Anne', email: 'anne@example.org' };
const BOB = { id: 'b', name: 'Bob', email: 'bob@example.org' };
const QUESTION = { toString: () => '{ viewer { id } }' };

type Client = typeof import('../../../admin/back-office/src/client/client');
type Page = typeof import('../../../admin/back-office/src/client/pageSession');
type Typed = typeof import('../../../admin/back-office/src/client/typedCopies');

describe('who is signed in on the pages of a browser', () => {
  let client: Client;
  let page: Page;
  let typed: Typed;
  const storage = browserStorage();
  beforeAll(async () => {
    Object.assign(globalThis, { window: new EventTarget(), localStorage: storage });
    client = await import('../../../admin/back-office/src/client/client');
    page = await import('../../../admin/back-office/src/client/pageSession');
    typed = await import('../../../admin/back-office/src/client/typedCopies');
  });
  beforeEach(() => page.signedIn(ANNE));
  afterEach(() => {
    page.signedOut();
    for (const key of Object.keys(storage)) delete storage[key];
    jest.restoreAllMocks();
  });

  const kind = (): string => page.session.current().kind;

  it('is asked to sign in again, also where the other pages know the same account', () => {
    void page.session.ended('save');
    page.lookAround();
    expect(kind()).toBe('ended');
  });

  it('is noticed once another page has signed in with another account', () => {
    storage['admin.signedIn'] = JSON.stringify(BOB);
    page.lookAround();
    expect(page.session.current()).toEqual({ kind: 'taken', other: BOB });
  });

  it('is known again once the server answers what a page sends by itself', async () => {
    jest.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json({ data: { viewer: { id: 'a' } } }));
    page.session.notice();
    expect(kind()).toBe('noticed');
    expect(await client.requestQuietly(QUESTION, {})).toEqual({ viewer: { id: 'a' } });
    expect(kind()).toBe('open');
  });

  it('leaves their own words in the browser with the page, and nobody else’s', () => {
    const copy: TypedCopy = { slot: 'one', at: new Date().toISOString(), baseVersion: 1, base: {}, content: {} };
    for (const { id } of [ANNE, BOB]) typed.keepTyped(id, 'item', copy);
    page.signedOut();
    expect([typed.typedCopies(ANNE.id, 'item'), typed.typedCopies(BOB.id, 'item')]).toEqual([[copy], []]);
  });
});
