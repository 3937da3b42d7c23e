import { announcedDay, daysAfter, erasedOn, expiryStep } from '../../api/profiles/expiry/expiry.rules';

const account = { hasAddress: true, lastUse: '2026-11-23', notices: {} };
const guest = { hasAddress: false, lastUse: '2026-11-23', notices: {} };

describe('the end of a profile that nobody uses', () => {
  it('comes after 30 days for a guest, untold', () => {
    expect(erasedOn(guest)).toBe('2026-12-23');
    expect(expiryStep(guest, '2026-12-22')).toBe('NONE');
    expect(expiryStep(guest, '2026-12-23')).toBe('ERASE');
  });

  it('comes after 24 months for an account, told 60 and 7 days before', () => {
    expect(erasedOn(account)).toBe('2028-11-23');
    expect(expiryStep(account, '2028-09-23')).toBe('NONE');
    expect(expiryStep(account, '2028-09-24')).toBe('FIRST');
    const told = { ...account, notices: { FIRST: '2028-09-24' } };
    expect(expiryStep(told, '2028-11-15')).toBe('NONE');
    expect(expiryStep(told, '2028-11-16')).toBe('LAST');
    const toldTwice = { ...account, notices: { FIRST: '2028-09-24', LAST: '2028-11-16' } };
    expect(expiryStep(toldTwice, '2028-11-22')).toBe('NONE');
    expect(expiryStep(toldTwice, '2028-11-23')).toBe('ERASE');
  });

  it('leaves a week after each notice, however late the service is', () => {
    const late = '2029-03-01';
    expect(expiryStep(account, late)).toBe('FIRST');
    expect(announcedDay(account, late)).toBe('2029-03-08');
    const told = { ...account, notices: { FIRST: late } };
    expect(expiryStep(told, daysAfter(late, 6))).toBe('NONE');
    expect(expiryStep(told, daysAfter(late, 7))).toBe('LAST');
    const toldTwice = { ...account, notices: { FIRST: late, LAST: daysAfter(late, 7) } };
    expect(expiryStep(toldTwice, daysAfter(late, 13))).toBe('NONE');
    expect(expiryStep(toldTwice, daysAfter(late, 14))).toBe('ERASE');
  });
});
