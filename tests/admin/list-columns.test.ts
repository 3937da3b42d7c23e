import {
  readAddress,
  searchOf,
  sortIn,
  sortText,
  withColumns,
} from '../../admin/back-office/src/lists/columns/address';
import { choosable, filedOf, shownOf } from '../../admin/back-office/src/lists/columns/chosen';
import { listOf } from '../../admin/back-office/src/lists/columns/listOf';
import { GROUPS } from '../../admin/back-office/src/menu/groups';
import { VIEWED_LISTS } from '../../api/team/saved-views/saved-views.types';

/** Screens of the menu that are no lists, or that keep no views. */
const WITHOUT_VIEWS = ['playground', 'coverage', 'calendar', 'experiments'];

const COLUMNS = [
  { source: 'title', text: () => '' },
  { source: 'slug', text: () => '', isExtra: true },
  { source: 'write', text: () => '', isScreenOnly: true },
  { source: 'reason', text: () => '', isFileOnly: true },
];

const names = (columns: readonly { source: string }[]): string[] => columns.map(({ source }) => source);

describe('The columns of a list', () => {
  it('are its own until others are chosen, in the order of the list', () => {
    expect(names(choosable(COLUMNS))).toEqual(['title', 'slug', 'write']);
    expect(names(shownOf(COLUMNS, null))).toEqual(['title', 'write']);
    expect(names(shownOf(COLUMNS, ['slug', 'title']))).toEqual(['title', 'slug']);
  });

  it('are its own again when nothing is left of those that were chosen', () => {
    expect(names(shownOf(COLUMNS, []))).toEqual(['title', 'write']);
    expect(names(shownOf(COLUMNS, ['gone', 'reason']))).toEqual(['title', 'write']);
  });

  it('stand in the file as on the screen, with what is for the file alone and without buttons', () => {
    expect(names(filedOf(COLUMNS, null))).toEqual(['title', 'reason']);
    expect(names(filedOf(COLUMNS, ['slug', 'write']))).toEqual(['slug', 'reason']);
  });
});

describe('The address of a list', () => {
  it('says the view, the filter, the sort and the columns', () => {
    const sort = { field: 'dueAt', order: 'ASC' } as const;
    const search = searchOf({ view: 'v1', filter: { status: ['RECEIVED'] }, sort, columns: ['title', 'dueAt'] });
    const params = Object.fromEntries(new URLSearchParams(search));
    expect(params).toEqual({
      ...{ savedView: 'v1', columns: 'title,dueAt', sort: 'dueAt', order: 'ASC', page: '1' },
      filter: '{"status":["RECEIVED"]}',
      displayedFilters: '{"status":true}',
    });
    expect(readAddress(search)).toEqual({ view: 'v1', columns: ['title', 'dueAt'], isViewAlone: false });
  });

  it('may name a view alone', () => {
    expect(readAddress('?savedView=v1')).toEqual({ view: 'v1', columns: null, isViewAlone: true });
    expect(readAddress('')).toEqual({ view: null, columns: null, isViewAlone: false });
  });

  it('takes other columns', () => {
    expect(readAddress(withColumns('?savedView=v1&filter={}', ['a', 'b'])).columns).toEqual(['a', 'b']);
    expect(readAddress(withColumns('?columns=a&filter={}', null)).columns).toBeNull();
  });

  it('writes a sort as the API does', () => {
    const usual = { field: 'id', order: 'ASC' } as const;
    expect(sortText({ field: 'title', order: 'DESC' })).toBe('title:desc');
    expect(sortIn('title:desc', usual)).toEqual({ field: 'title', order: 'DESC' });
    expect(sortIn(null, usual)).toBe(usual);
  });

  it.each([
    ['auditEvents', 'AUDIT_EVENTS'],
    ['contributions', 'CONTRIBUTIONS'],
    ['refusalReasons', 'REFUSAL_REASONS'],
  ])('names the list of %s as the API does', (resource, list) => {
    expect(listOf(resource)).toBe(list);
  });

  it('keeps views where the API knows the list', () => {
    const lists = GROUPS.flatMap(({ resources }) => resources).filter((resource) => !WITHOUT_VIEWS.includes(resource));
    expect(lists.map(listOf).toSorted()).toEqual([...VIEWED_LISTS].toSorted());
  });
});
