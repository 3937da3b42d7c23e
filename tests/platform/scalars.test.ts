import { parseValue } from 'graphql';
import type { GraphQLScalarType } from 'graphql';
import { FactsScalar } from '../../api/targeting/scalars.graphql';
import { CalendarDate, DateTime } from '../../api/platform/graphql/scalars';

const literal = (scalar: GraphQLScalarType, text: string): unknown => scalar.parseLiteral(parseValue(text), {});

describe('the DateTime scalar', () => {
  it('writes moments in UTC to the millisecond', () => {
    expect(DateTime.serialize(new Date(Date.UTC(2026, 10, 2, 9)))).toBe('2026-11-02T09:00:00.000Z');
  });

  it.each([
    ['2026-11-02T09:00:00Z', '2026-11-02T09:00:00.000Z'],
    ['2026-11-02T09:00:00.5+01:00', '2026-11-02T08:00:00.500Z'],
  ])('reads %s', (text, moment) => {
    expect(DateTime.parseValue(text)).toEqual(new Date(moment));
    expect(literal(DateTime, `"${text}"`)).toEqual(new Date(moment));
  });

  it.each(['2026-11-02', '2026-11-02T09:00:00', '2026-02-30T09:00:00Z', '2 novembre 2026', '', 1, null])(
    'refuses %p',
    (value) => {
      expect(() => DateTime.parseValue(value)).toThrow('DateTime cannot represent');
    },
  );
});

describe('the Date scalar', () => {
  it('reads and writes calendar days as they are', () => {
    expect(CalendarDate.parseValue('2028-02-29')).toBe('2028-02-29');
    expect(literal(CalendarDate, '"2028-02-29"')).toBe('2028-02-29');
    expect(CalendarDate.serialize('2028-02-29')).toBe('2028-02-29');
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '2026-11-02T09:00:00Z', '', 20261102, null])(
    'refuses %p',
    (value) => {
      expect(() => CalendarDate.parseValue(value)).toThrow('not');
    },
  );
});

describe('a JSON scalar', () => {
  it('reads literals of every kind, and the variables inside them', () => {
    const document = parseValue('{ a: [1, 2.5, "x", true, null, YES], b: { c: $given } }');
    expect(FactsScalar.parseLiteral(document, { given: 'told' })).toEqual({
      a: [1, 2.5, 'x', true, null, 'YES'],
      b: { c: 'told' },
    });
  });
});
