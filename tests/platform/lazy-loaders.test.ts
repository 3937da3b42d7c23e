import { lazyLoaders } from '../../api/platform/loaders';

describe('the loaders of a request', () => {
  const made: string[] = [];
  const maker = (of: string, names: string[]) => (viewer: string) => {
    made.push(`${of} for ${viewer}`);
    return Object.fromEntries(names.map((name) => [name, { name, viewer }]));
  };
  const loadersFor = lazyLoaders([maker('places', ['place', 'job']), maker('staff', ['member'])], 'nobody');
  beforeEach(() => void made.splice(0));

  it('are made once one of the same maker is asked for, and no others', () => {
    const loaders = loadersFor('Anne') as Record<string, object>;
    expect(made).toEqual([]);
    expect(loaders['place']).toEqual({ name: 'place', viewer: 'Anne' });
    expect(loaders['job']).toEqual({ name: 'job', viewer: 'Anne' });
    expect(loaders['place']).toBe(loaders['place']);
    expect(made).toEqual(['places for Anne']);
  });

  it('are fresh for each request', () => {
    const [one, other] = [loadersFor('Anne'), loadersFor('Marc')] as Record<string, object>[];
    expect([one?.['member'], other?.['member']]).toEqual([
      { name: 'member', viewer: 'Anne' },
      { name: 'member', viewer: 'Marc' },
    ]);
    expect(made).toEqual(['staff for Anne', 'staff for Marc']);
  });
});
