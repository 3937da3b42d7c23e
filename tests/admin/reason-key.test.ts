import { reasonKey } from '../../admin/back-office/src/contributions/triage/refusal-reasons/reasonKey';

describe('reasonKey', () => {
  it.each([
    ['Déjà proposé ailleurs', [], 'deja-propose-ailleurs'],
    ['Trop vague !', ['trop-vague'], 'trop-vague-2'],
    ['Trop vague', ['trop-vague', 'trop-vague-2'], 'trop-vague-3'],
    ['…', [], 'reason'],
    [`${'Mot '.repeat(30)}`, [], 'mot-'.repeat(13).slice(0, 50)],
  ])('makes a key for "%s" that is not in %j', (label, taken, key) => {
    expect(reasonKey(label, taken)).toBe(key);
  });
});
