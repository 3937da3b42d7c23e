import type { Facts, Rule, Truth } from '../../../api/targeting/language';

export interface CalendarCase {
  name: string;
  today: string;
  facts: Facts;
  rule: Rule;
  truth: Truth;
  missing: string[];
}

const under26: Rule = { fact: 'age', op: 'lt', value: 26 };
const year: Rule = { fact: 'searchMonths', op: 'gte', value: 12 };

function of(today: string, facts: Facts, { rule, truth, missing = [] }: Verdict): CalendarCase {
  return { name: `${JSON.stringify(facts)} on ${today}: ${JSON.stringify(rule)}`, today, facts, rule, truth, missing };
}

interface Verdict {
  rule: Rule;
  truth: Truth;
  missing?: string[];
}

const byMonth = (birthMonth: number, truth: Truth): CalendarCase =>
  of('2026-11-26', { birthYear: 2000, birthMonth }, { rule: under26, truth });
const since = (searchStartedOn: string, today: string, truth: Truth): CalendarCase =>
  of(today, { searchStartedOn }, { rule: year, truth });

/** What the rules of the situation language on age and months say of certain days: every evaluator must agree. */
export const calendarCases: CalendarCase[] = [
  of('2026-11-01', { birthYear: 2000 }, { rule: under26, truth: 'UNKNOWN', missing: ['birthMonth'] }),
  of('2026-11-30', { birthYear: 2000 }, { rule: under26, truth: 'UNKNOWN', missing: ['birthMonth'] }),
  of('2026-11-26', { birthYear: 2000 }, { rule: { none: [under26] }, truth: 'UNKNOWN', missing: ['birthMonth'] }),
  byMonth(12, 'TRUE'),
  byMonth(11, 'TRUE'),
  byMonth(10, 'FALSE'),
  byMonth(3, 'FALSE'),
  of('2026-12-01', { birthYear: 2000, birthMonth: 11 }, { rule: under26, truth: 'FALSE' }),
  of('2026-01-01', { birthYear: 2000, birthMonth: 1 }, { rule: under26, truth: 'TRUE' }),
  of('2026-11-26', { birthYear: 2001 }, { rule: under26, truth: 'TRUE' }),
  of('2026-11-26', { birthYear: 1999 }, { rule: under26, truth: 'FALSE' }),
  of('2026-11-26', { birthYear: 2000 }, { rule: { fact: 'age', op: 'known' }, truth: 'TRUE' }),
  of('2026-11-26', { birthYear: 2000 }, { rule: { fact: 'age', op: 'in', value: [25, 26] }, truth: 'TRUE' }),
  of('2026-11-26', { birthYear: 2000 }, { rule: { fact: 'age', op: 'in', value: [24, 27] }, truth: 'FALSE' }),
  of(
    '2026-11-26',
    { birthYear: 2000 },
    { rule: { fact: 'age', op: 'eq', value: 26 }, truth: 'UNKNOWN', missing: ['birthMonth'] },
  ),
  of('2026-11-26', { birthYear: 2000, age: 26 }, { rule: under26, truth: 'FALSE' }),
  of('2026-11-26', { birthMonth: 3 }, { rule: under26, truth: 'UNKNOWN', missing: ['birthYear'] }),
  of('2026-11-26', {}, { rule: under26, truth: 'UNKNOWN', missing: ['birthMonth', 'birthYear'] }),
  since('2025-11-26', '2026-11-26', 'TRUE'),
  since('2025-11-26', '2026-11-25', 'FALSE'),
  since('2025-11-27', '2026-11-26', 'FALSE'),
  since('2024-02-29', '2025-02-28', 'TRUE'),
  since('2024-02-29', '2025-02-27', 'FALSE'),
  since('2023-03-01', '2024-02-29', 'FALSE'),
  since('2026-11-27', '2026-11-26', 'FALSE'),
  of(
    '2026-11-26',
    { searchStartedOn: '2026-11-27' },
    { rule: { fact: 'searchMonths', op: 'eq', value: 0 }, truth: 'TRUE' },
  ),
  of(
    '2026-11-26',
    { searchStartedOn: '2026-10-27' },
    { rule: { fact: 'searchMonths', op: 'eq', value: 0 }, truth: 'TRUE' },
  ),
  of(
    '2026-02-28',
    { searchStartedOn: '2025-08-31' },
    { rule: { fact: 'searchMonths', op: 'eq', value: 6 }, truth: 'TRUE' },
  ),
];
