import { queryClient } from '../../../admin/back-office/src/client/queries';
import { wholeRecord } from '../../../admin/back-office/src/common/wholeRecord';
import {
  FRESH_MS,
  dropOutdated,
  forgetOlder,
  isOwnChange,
  isReadAhead,
  keepRead,
  keepRow,
  keepRows,
} from '../../../admin/back-office/src/contributions/record/contributionCache';
import type { ContributionRecord } from '../../../admin/back-office/src/contributions/record/contributionsProvider';
import type { QueueRowFragment } from '../../../admin/back-office/src/generated/graphql';

const LIST = ['contributions', 'getList', { filter: {} }];
const row = (id: string, fields: Partial<QueueRowFragment> = {}) =>
  ({ id, version: 1, status: 'RECEIVED', claimedBy: null, allowedActions: ['ACCEPT'], ...fields }) as QueueRowFragment;
const REFUSED: Pick<QueueRowFragment, 'status' | 'claimedBy' | 'allowedActions'> = {
  status: 'REFUSED',
  claimedBy: null,
  allowedActions: ['UNDO'],
};

describe('what the back-office remembers of contributions', () => {
  const one = (id: string) => ['contributions', 'getOne', { id, ...wholeRecord }];
  const read = (id: string, version = 1): void => keepRead({ id, version } as ContributionRecord);
  const isKept = (id: string): boolean => queryClient.getQueryData(one(id)) !== undefined;
  const list = (...rows: QueueRowFragment[]): unknown => queryClient.setQueryData(LIST, { data: rows, total: 9 });
  const listed = (): unknown => queryClient.getQueryData(LIST);

  afterEach(() => {
    queryClient.clear();
    jest.restoreAllMocks();
  });

  it('is written into the queue where the line stands, and the page of it is read anew', () => {
    list(row('a'), row('b'), row('c'));
    read('b');
    keepRow(row('b', { version: 2, status: 'ACCEPTED' }));
    expect(listed()).toEqual({ data: [row('a'), row('b', { version: 2, status: 'ACCEPTED' }), row('c')], total: 9 });
    expect(isReadAhead('b')).toBe(false);
  });

  it('counts one version more for what was decided with others, once', () => {
    list(row('many-1', { version: 4 }), row('many-2'), row('many-3'));
    for (let told = 0; told < 2; told += 1) keepRows(['many-1', 'many-3'], REFUSED);
    expect(listed()).toEqual({
      data: [row('many-1', { version: 5, ...REFUSED }), row('many-2'), row('many-3', { version: 2, ...REFUSED })],
      total: 9,
    });
    expect([5, 6].map((version) => isOwnChange({ id: 'many-1', version }))).toEqual([true, false]);
    expect(isOwnChange({ id: 'many-2', version: 1 })).toBe(false);
  });

  it('tells one’s own change, up to the version that it brought, from that of a colleague', () => {
    keepRow(row('mine', { version: 3 }));
    expect([2, 3, 4].map((version) => isOwnChange({ id: 'mine', version }))).toEqual([true, true, false]);
    expect(isOwnChange({ id: 'theirs', version: 1 })).toBe(false);
  });

  it('is forgotten once a colleague has changed it, unless it was read since', () => {
    read('a', 2);
    for (const version of [1, 2]) forgetOlder({ id: 'a', version });
    expect(isKept('a')).toBe(true);
    forgetOlder({ id: 'a', version: 3 });
    expect(isKept('a')).toBe(false);
  });

  it('is forgotten, before it opens again, where one’s own decision has changed it', () => {
    read('a');
    read('b');
    keepRow(row('a', { version: 2 }));
    for (const id of ['a', 'b']) dropOutdated(id);
    expect(['a', 'b'].map(isKept)).toEqual([false, true]);
  });

  it('is read ahead for a minute', () => {
    expect(isReadAhead('a')).toBe(false);
    read('a');
    expect(isReadAhead('a')).toBe(true);
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + FRESH_MS);
    expect(isReadAhead('a')).toBe(false);
  });
});
