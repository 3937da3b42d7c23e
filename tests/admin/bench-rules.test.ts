import { neighbour, waitingAfter } from '../../admin/back-office/src/contributions/bench/nextRow';
import { offeredFor } from '../../admin/back-office/src/contributions/triage/bulk/offered';
import { chosenByKey } from '../../admin/back-office/src/contributions/triage/decisions/chosenByKey';
import { isFiltered, isNarrowed } from '../../admin/back-office/src/contributions/triage/queue/start';
import { newsOf } from '../../admin/back-office/src/contributions/triage/live/news';

const row = (id: string, status: 'RECEIVED' | 'IN_REVIEW' | 'REFUSED' = 'RECEIVED') => ({ id, status });

describe('the next line of the queue', () => {
  const rows = [row('1'), row('2', 'REFUSED'), row('3', 'IN_REVIEW'), row('4')];

  it('is the one beside the open one, and the first when none is open', () => {
    expect([neighbour(rows, '2', 1), neighbour(rows, '2', -1), neighbour(rows, '4', 1)]).toEqual(['3', '1', undefined]);
    expect([neighbour(rows, null, 1), neighbour(rows, 'elsewhere', -1), neighbour([], null, 1)]).toEqual([
      '1',
      '1',
      undefined,
    ]);
  });

  it('after a decision is the next that waits, then those above', () => {
    expect(waitingAfter(rows, '1')).toEqual(['3', '4']);
    expect(waitingAfter(rows, '4')).toEqual(['1', '3']);
    expect(waitingAfter(rows, 'elsewhere')).toEqual(['1', '3', '4']);
    expect(waitingAfter([row('1')], '1')).toEqual([]);
  });
});

describe('whether a queue leaves out some that wait', () => {
  const status = ['RECEIVED', 'IN_REVIEW'];

  it.each([
    [{ status }, false],
    [{}, false],
    [{ status, offers: true, overdue: false, search: '' }, false],
    [{ status: [...status, 'REFUSED'] }, false],
    [{ status: ['IN_REVIEW'] }, true],
    [{ status, search: 'maire' }, true],
    [{ status, overdue: true }, true],
    [{ status, kind: ['ACTION'] }, true],
  ])('by %j: %s', (filter, expected) => {
    expect(isNarrowed(filter)).toBe(expected);
  });
});

describe('a choice by its key', () => {
  const choices = ['Trop vague', 'Hors sujet', 'Trop locale', 'Écrite ailleurs'].map((label) => ({
    value: label,
    label,
  }));

  it.each([
    ['1', '', 'Trop vague'],
    ['4', '', 'Écrite ailleurs'],
    ['9', '', undefined],
    ['0', '', undefined],
    ['h', '', 'Hors sujet'],
    ['e', '', 'Écrite ailleurs'],
    ['T', '', 'Trop vague'],
    ['t', 'Trop vague', 'Trop locale'],
    ['t', 'Trop locale', 'Trop vague'],
    ['z', '', undefined],
    ['Tab', '', undefined],
    [' ', '', undefined],
  ])('the key %j, with %j chosen, chooses %j', (key, value, expected) => {
    expect(chosenByKey(choices, key, value)).toBe(expected);
  });
});

describe('the bar of decisions on many', () => {
  it('offers what applies to some, and with which', () => {
    const rows = new Map([
      ['1', { id: '1', allowedActions: ['ACCEPT' as const, 'REFUSE' as const] }],
      ['2', { id: '2', allowedActions: ['REFUSE' as const] }],
    ]);
    expect(offeredFor(['1', '2'], rows)).toEqual([
      { action: 'ACCEPT', ids: ['1'] },
      { action: 'REFUSE', ids: ['1', '2'] },
    ]);
  });

  it('offers nothing with what is not known', () => {
    expect(offeredFor(['3'], new Map())).toEqual([]);
  });
});

describe('the news of the queue', () => {
  const came = { version: 1, status: 'RECEIVED', claimedBy: null } as const;
  const rows = [{ id: '1', version: 1, claimedBy: null }];

  it('are counted apart: what has come, and what has changed, here or on another page', () => {
    const claimedBy = { id: 'a', name: 'Mélanie' };
    const changes = [
      { ...came, id: '1', version: 2 },
      { ...came, id: '2' },
      { ...came, id: '3' },
      { ...came, id: '4', version: 2 },
      { ...came, id: '5', claimedBy },
    ];
    expect(newsOf(changes, { rows })).toEqual({ added: 2, changed: 3 });
    expect(newsOf(changes, { rows, status: ['REFUSED'] })).toEqual({ added: 0, changed: 1 });
  });

  it('are counted where the status alone says what is shown', () => {
    const status = ['RECEIVED'];
    const isKnown = (filter: object) => !isFiltered({ status, ...filter });
    expect([{}, { search: '' }, { claimedByMe: false }].map(isKnown)).toEqual([true, true, true]);
    expect([{ search: 'pain' }, { offers: false }, { kind: ['ACTION'] }, { placeCode: '29019' }].map(isKnown)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
