import { JobIndex } from '../../api/reference/jobs/job-index.rules';
import { PlaceTree } from '../../api/reference/places/place-tree.rules';

describe('the index of jobs', () => {
  const index = new JobIndex(
    [
      { code: 'M1805', label: 'Études informatiques', labelEn: 'Software studies' },
      { code: 'D1102', label: 'Boulangerie', labelEn: null },
    ],
    [
      { ogr: '14156', label: 'Développeur web', jobGroupCode: 'M1805' },
      { ogr: null, label: 'Développeuse du dimanche', jobGroupCode: 'M1805' },
    ],
  );

  it('names groups, in French where there is no English', () => {
    expect(index.label('M1805')).toEqual({ fr: 'Études informatiques', en: 'Software studies' });
    expect(index.label('D1102')).toEqual({ fr: 'Boulangerie', en: 'Boulangerie' });
  });

  it('names domains and families by their prefix', () => {
    expect(index.label('M18')?.fr).toBe("Systèmes d'information et de télécommunication");
    expect(index.label('M')?.fr).toBe("Support à l'entreprise");
    expect(index.label('?')).toBeUndefined();
  });

  it('knows groups, and official titles by their code', () => {
    expect([index.hasGroup('M1805'), index.hasGroup('M18')]).toEqual([true, false]);
    expect(index.allTitles().map(({ ogr }) => ogr)).toEqual(['14156']);
    expect([index.titleLabel('14156'), index.groupOfTitle('14156')]).toEqual(['Développeur web', 'M1805']);
    expect([index.titleLabel('1'), index.groupOfTitle('1')]).toEqual([undefined, undefined]);
  });
});

describe('the tree of places', () => {
  const place = (code: string, parentCode: string | null, population: number | null = null) =>
    ({ code, parentCode, population, kind: 'COMMUNE', label: `Label of ${code}` }) as const;
  const tree = new PlaceTree([
    place('reg-84', null),
    place('69123', 'dep-69', 522_250),
    place('dep-69', 'reg-84'),
    place('75056', 'dep-75'),
    place('lost', 'nowhere'),
  ]);

  it('tells what each place is', () => {
    expect(tree.all()).toHaveLength(5);
    expect([tree.has('69123'), tree.has('nowhere')]).toEqual([true, false]);
    expect([tree.label('69123'), tree.kind('69123'), tree.population('69123')]).toEqual([
      'Label of 69123',
      'COMMUNE',
      522_250,
    ]);
    expect([tree.population('dep-69'), tree.label('nowhere'), tree.kind('nowhere')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('leads from a place to what holds it', () => {
    expect(tree.chain('69123')).toEqual(['69123', 'dep-69', 'reg-84']);
    expect(tree.chain('reg-84')).toEqual(['reg-84']);
    expect(tree.chain('lost')).toEqual(['lost']);
    expect(tree.chain('nowhere')).toEqual([]);
  });

  it.each<[string, string, boolean]>([
    ['69123', '69123', true],
    ['69123', 'reg-84', true],
    ['reg-84', '69123', false],
    ['75056', 'dep-69', false],
    ['nowhere', 'dep-69', false],
    ['nowhere', 'nowhere', false],
    ['69123', 'nowhere', false],
  ])('%s lies within %s: %s', (code, ancestor, expected) => {
    expect(tree.within(code, ancestor)).toBe(expected);
  });
});
