import {
  codeAfterMerger,
  codeAsWritten,
  codeByUsualName,
  codesIn,
  collectivityIn,
  nameAndCode,
} from '../../api/reference/places/place-codes.rules';

describe('a code of a place', () => {
  it.each([
    [' 2a004 ', '2A004'],
    ['dep-2a', 'dep-2A'],
    ['DEP-2A', 'dep-2A'],
    ['REG-84', 'reg-84'],
    ['DEPOT', 'DEPOT'],
    ['A-DEP-2A', 'A-DEP-2A'],
  ])('that is given as %j is written %j', (given, written) => {
    expect(codeAsWritten(given)).toBe(written);
  });

  it('that stood for a commune before a merger leads to the one of now', () => {
    expect(codeAfterMerger('75111')).toBe('75056');
    expect(codeAfterMerger('69123')).toBeUndefined();
  });

  it('stands behind a usual name', () => {
    expect(codeByUsualName('paca')).toBe('reg-93');
    expect(codeByUsualName('nowhere')).toBeUndefined();
  });
});

describe('a search for a place', () => {
  it.each([
    ['69123', ['69123']],
    ['75111', ['75111', '75056']],
    [' 2a004 ', ['2A004']],
    ['69', ['dep-69']],
    ['2a', ['dep-2A']],
    ['2b', ['dep-2B']],
    ['974', ['dep-974']],
    ['dep-69', ['dep-69']],
    ['REG-84', ['reg-84']],
    ['reg-', []],
    ['dep-69 lyon', []],
    ['mon dep-69', []],
    ['a69', []],
    ['9', []],
    ['2c', []],
    ['9741', []],
    ['691234', []],
    ['6912', []],
    ['2c004', []],
    ['lyon 69123', []],
    ['69123 lyon', []],
    ['69 lyon', []],
    ['lyon 69', []],
    ['lyon', []],
  ])('%j may mean the codes %j', (search, codes) => {
    expect(codesIn(search)).toEqual(codes);
  });

  it.each([
    [' 978 ', '978'],
    ['975', '975'],
    ['977', '977'],
    ['986', '986'],
    ['987', '987'],
    ['988', '988'],
    ['976', undefined],
    ['985', undefined],
    ['9781', undefined],
    ['1978', undefined],
  ])('%j means the communes of the collectivity %j', (search, collectivity) => {
    expect(collectivityIn(search)).toBe(collectivity);
  });

  it.each([
    ['saint denis 93', { name: 'saint denis', code: '93' }],
    ['saint denis 974', { name: 'saint denis', code: '974' }],
    ['saint denis 93200', { name: 'saint denis', code: '93200' }],
    ['ajaccio 2a', { name: 'ajaccio', code: '2A' }],
    ['bastia 2b', { name: 'bastia', code: '2B' }],
    ['saint denis', undefined],
    ['lyon 9', undefined],
    ['lyon 6900', undefined],
    ['ajaccio 2c', undefined],
    ['69 69', undefined],
    ['lyon 69 rhone', undefined],
    [' 93', undefined],
  ])('%j is the name and the code %j', (key, found) => {
    expect(nameAndCode(key)).toEqual(found);
  });
});
