import { romePrefixLabel } from '../../api/reference/jobs/rome-labels.rules';
import { starterGroups, starterTitles } from '../../api/reference/starter/jobs';

const groups = starterGroups();
const titles = starterTitles();
const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the jobs of the starter reference', () => {
  it('have unique ROME codes of their domain', () => {
    expect(groups.filter(({ code, domain }) => !/^[A-N]\d{4}$/.test(code) || !code.startsWith(domain))).toEqual([]);
    expect(repeated(groups.map(({ code }) => code))).toEqual([]);
  });

  it('belong to families with a label', () => {
    const families = new Set(groups.map(({ code }) => code.slice(0, 3)));
    expect([...families].filter((family) => romePrefixLabel(family) === romePrefixLabel(family.slice(0, 1)))).toEqual(
      [],
    );
  });

  it('have the name of the group among their titles', () => {
    const named = new Set(titles.map(({ jobGroupCode, label }) => `${jobGroupCode} ${label}`));
    expect(groups.filter(({ code, label }) => !named.has(`${code} ${label}`))).toEqual([]);
  });

  it('have unique titles and official codes', () => {
    expect(repeated(titles.map(({ jobGroupCode, label }) => `${jobGroupCode} ${label}`))).toEqual([]);
    expect(repeated(titles.flatMap(({ ogr }) => ogr ?? []))).toEqual([]);
    expect(titles.filter(({ ogr }) => ogr !== null && !/^\d+$/.test(ogr))).toEqual([]);
  });

  it('have two forms, or one that does not change', () => {
    expect(
      titles.filter(({ label, feminine }) => label.includes(' / ') !== (feminine !== null)).map(({ label }) => label),
    ).toEqual([]);
    expect(titles.filter(({ feminine, masculine }) => (feminine === null) !== (masculine === null))).toEqual([]);
  });
});
