import { dropTyped, dropTypedByOthers, keepTyped, typedCopies } from '../../admin/back-office/src/client/typedCopies';
import type { TypedCopy } from '../../admin/back-office/src/client/typedCopies';
import { browserStorage } from './client/storage';

const DAY_MS = 24 * 3_600_000;
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();
const copy = (slot: string, days = 0): TypedCopy => ({
  ...{ slot, at: daysAgo(days), baseVersion: 1 },
  base: { title: 'Appeler' },
  content: { title: 'App' },
});
const slots = (owner: string, item = 'one'): string[] => typedCopies(owner, item).map(({ slot }) => slot);

/** Without a storage, as in a browser that has closed it: the page itself keeps them. */
describe('what somebody types, in the browser', () => {
  afterEach(() => dropTypedByOthers(''));

  it('is kept for each person, item and page, the newest first', () => {
    for (const [owner, item, days] of [
      ['me', 'one', 2],
      ['me', 'two', 1],
      ['you', 'one', 1],
    ] as const)
      keepTyped(owner, item, copy('first', days));
    keepTyped('me', 'one', copy('second'));
    expect([slots('me'), slots('me', 'two'), slots('you')]).toEqual([['second', 'first'], ['first'], ['first']]);
    dropTyped('me', 'one', 'second');
    expect([slots('me'), slots('you')]).toEqual([['first'], ['first']]);
  });

  it('is forgotten after 30 days', () => {
    keepTyped('me', 'one', copy('old', 31));
    keepTyped('me', 'one', copy('recent', 29));
    expect(slots('me')).toEqual(['recent']);
  });

  it('stays when they sign out, and goes when somebody else does', () => {
    keepTyped('me', 'one', copy('first'));
    keepTyped('you', 'one', copy('first'));
    dropTypedByOthers('me');
    expect([slots('me'), slots('you')]).toEqual([['first'], []]);
  });
});

describe('what somebody types, where the browser has a storage', () => {
  let storage: Record<string, string>;
  let isFull = false;
  beforeEach(() => {
    storage = browserStorage(() => isFull);
    Object.assign(globalThis, { localStorage: storage });
  });
  afterEach(() => Object.assign(globalThis, { localStorage: undefined }));

  it('is what was typed last, though the storage was full for a while', () => {
    isFull = true;
    keepTyped('me', 'one', copy('first', 2));
    isFull = false;
    const last = copy('first', 1);
    keepTyped('me', 'one', last);
    expect(typedCopies('me', 'one')).toEqual([last]);
    dropTyped('me', 'one', 'first');
    expect([slots('me'), Object.keys(storage)]).toEqual([[], []]);
  });

  it('is deleted once it is too old, or cannot be read', () => {
    keepTyped('me', 'one', copy('old', 31));
    storage['admin.typed.me.one.broken'] = '{"slot"';
    expect([slots('me'), Object.keys(storage)]).toEqual([[], []]);
  });
});
