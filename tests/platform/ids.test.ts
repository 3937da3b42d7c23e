import { isUuid, namedUuid, orderedUuid } from '../../api/platform/ids';

const NOON = new Date(Date.UTC(2026, 10, 2, 12));

describe('orderedUuid', () => {
  it('makes version 7 UUIDs that begin with the moment', () => {
    expect(orderedUuid(NOON)).toMatch(/^01a19c21-7200-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('sorts UUIDs of one moment in the order in which they were made', () => {
    const ids = Array.from({ length: 10_000 }, () => orderedUuid(NOON));
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('sorts a UUID of an earlier moment before those of a later one', () => {
    const later = orderedUuid(NOON);
    expect(orderedUuid(new Date(NOON.getTime() - 1)) < later).toBe(true);
  });
});

describe('namedUuid', () => {
  it('makes the same version 8 UUID for the same words', () => {
    expect(namedUuid('mail.send 1')).toBe(namedUuid('mail.send 1'));
    expect(namedUuid('mail.send 1')).not.toBe(namedUuid('mail.send 2'));
    expect(namedUuid('mail.send 1')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('isUuid', () => {
  it('accepts the ids of this service and refuses other texts', () => {
    expect([orderedUuid(NOON), namedUuid('a'), 'unknown', ''].map(isUuid)).toEqual([true, true, false, false]);
  });
});
