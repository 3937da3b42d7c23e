import { array, assert, boolean, constantFrom, nat, property, record } from 'fast-check';
import type { Content } from '../../api/catalogue/content/content.rules';
import { newestFirst, PublishedCatalogue } from '../../api/catalogue/published/published-catalogue.rules';
import type { PublishedReading } from '../../api/catalogue/published/published-catalogue.rules';
import type { Rule } from '../../api/targeting/language';
import { someContent } from './some-content';

type Item = PublishedReading['items'][number];

const item = (id: string, day: number, changes: Partial<Content> = {}): Item =>
  ({
    ...{ id, slug: `slug-${id}`, kind: 'ACTION', revisionNumber: 1, content: someContent(changes) },
    publishedAt: new Date(Date.UTC(2026, 10, day)),
  }) as Item;
const situation = (slug: string, rule: Rule): PublishedReading['situations'][number] =>
  ({ id: `id of ${slug}`, slug, rule }) as PublishedReading['situations'][number];
const topic = (key: string): PublishedReading['topics'][number] => ({ key }) as PublishedReading['topics'][number];
const young: Rule = { fact: 'age', op: 'lt', value: 26 };
const reading = (changes: Partial<PublishedReading> = {}): PublishedReading => ({
  ...{ version: 1, publishedAt: null, items: [], gone: [], isWhole: false, situations: [], topics: [] },
  ...changes,
});
const catalogueOf = (...items: Item[]): PublishedCatalogue => {
  const catalogue = new PublishedCatalogue();
  catalogue.apply(reading({ items, isWhole: true }));
  return catalogue;
};
const ids = (items: readonly Item[]): string[] => items.map(({ id }) => id);

describe('the published catalogue in memory', () => {
  it('lists what is published, the newest first, and by name where moments are the same', () => {
    const catalogue = catalogueOf(item('b', 2), item('d', 3), item('a', 2), item('c', 1));
    expect(ids(catalogue.list())).toEqual(['d', 'a', 'b', 'c']);
    expect(newestFirst(item('a', 1), item('a', 1))).toBe(0);
  });

  it('finds one by its id and by its name in addresses', () => {
    const catalogue = catalogueOf(item('a', 1));
    expect(catalogue.item('a')?.slug).toBe('slug-a');
    expect(catalogue.itemCalled('slug-a')?.id).toBe('a');
    expect([catalogue.item('b'), catalogue.itemCalled('a')]).toEqual([undefined, undefined]);
  });

  it('lists one kind, one topic, or both, and the same again', () => {
    const catalogue = catalogueOf(
      item('a', 1, { topics: ['one'] }),
      { ...item('b', 2, { topics: ['one', 'two'] }), kind: 'STRATEGY' },
      item('c', 3, { topics: ['two'] }),
    );
    expect(ids(catalogue.list({ kind: 'ACTION' }))).toEqual(['c', 'a']);
    expect(ids(catalogue.list({ kind: 'STRATEGY' }))).toEqual(['b']);
    expect(ids(catalogue.list({ topic: 'two' }))).toEqual(['c', 'b']);
    expect(ids(catalogue.list({ kind: 'ACTION', topic: 'two' }))).toEqual(['c']);
    expect(ids(catalogue.list({ kind: null, topic: null }))).toEqual(['c', 'b', 'a']);
    expect(catalogue.list({ topic: 'two' })).toBe(catalogue.list({ topic: 'two' }));
  });

  it('gives the actions of a strategy, the newest first', () => {
    const catalogue = catalogueOf(
      item('a', 1, { strategyIds: ['s'] }),
      item('b', 2, { strategyIds: ['s', 't'] }),
      item('c', 3),
    );
    expect([ids(catalogue.actionsOf('s')), ids(catalogue.actionsOf('t')), catalogue.actionsOf('u')]).toEqual([
      ['b', 'a'],
      ['b'],
      [],
    ]);
  });
});

describe('a reading of what changed', () => {
  it('replaces what it brings, takes away what is gone, and leaves the rest', () => {
    const catalogue = catalogueOf(
      item('a', 1, { topics: ['one'] }),
      item('b', 2, { strategyIds: ['s'] }),
      item('c', 3),
    );
    expect([ids(catalogue.list({ topic: 'one' })), ids(catalogue.actionsOf('s'))]).toEqual([['a'], ['b']]);
    const change = { items: [{ ...item('a', 4, { strategyIds: ['s'] }), slug: 'new' }], gone: ['c', 'nobody'] };
    const publishedAt = new Date(0);
    expect(catalogue.apply(reading({ ...change, version: 2, publishedAt }))).toEqual({
      ...change,
      isWhole: false,
      changedSituations: new Set(),
    });
    expect([catalogue.version, catalogue.publishedAt]).toEqual([2, publishedAt]);
    expect(ids(catalogue.list())).toEqual(['a', 'b']);
    expect(catalogue.itemCalled('slug-a')).toBeUndefined();
    expect(catalogue.itemCalled('new')?.id).toBe('a');
    expect([catalogue.item('c'), catalogue.itemCalled('slug-c')]).toEqual([undefined, undefined]);
    expect([ids(catalogue.list({ topic: 'one' })), ids(catalogue.actionsOf('s'))]).toEqual([[], ['a', 'b']]);
  });

  it('leaves every list as it would be made anew, however items come, change and go', () => {
    const step = record({
      ...{ name: nat(6), day: nat(5), goes: boolean() },
      ...{ topic: constantFrom('one', 'two'), strategy: constantFrom('s', 't') },
    });
    const wanted = [{}, { kind: 'ACTION' as const }, { topic: 'one' }, { kind: 'ACTION' as const, topic: 'two' }];
    const listsOf = (catalogue: PublishedCatalogue): string[][] => [
      ...wanted.map((one) => ids(catalogue.list(one))),
      ...['s', 't'].map((strategy) => ids(catalogue.actionsOf(strategy))),
    ];
    assert(
      property(array(array(step, { maxLength: 4 }), { maxLength: 10 }), (readings) => {
        const catalogue = catalogueOf();
        const now = new Map<string, Item>();
        for (const steps of readings) {
          const changed = new Map(steps.map((one) => [`n${one.name}`, one]));
          const items: Item[] = [];
          for (const [id, { day, goes, topic: key, strategy }] of changed) {
            now.delete(id);
            if (!goes) items.push(item(id, day, { topics: [key], strategyIds: [strategy] }));
          }
          for (const one of items) now.set(one.id, one);
          catalogue.apply(reading({ items, gone: [...changed.keys()].filter((id) => !now.has(id)) }));
          expect(listsOf(catalogue)).toEqual(listsOf(catalogueOf(...now.values())));
        }
      }),
    );
  });

  it('looks at few items where one of very many changes', () => {
    let looks = 0;
    const counted = (id: string, moment: number): Item => ({
      ...item(id, 1),
      publishedAt: Object.assign(new Date(moment), { getTime: () => ((looks += 1), moment) }),
    });
    const catalogue = catalogueOf(...Array.from({ length: 5000 }, (_, index) => counted(`n${index}`, index)));
    catalogue.list({ kind: 'ACTION' });
    looks = 0;
    catalogue.apply(reading({ items: [counted('new', 2500)], gone: ['n7'] }));
    expect(looks).toBeLessThan(200);
    expect(catalogue.list({ kind: 'ACTION' })).toHaveLength(5000);
    expect(looks).toBeLessThan(200);
  });

  it('takes everything else away where it is whole', () => {
    const catalogue = catalogueOf(item('a', 1), item('b', 2));
    catalogue.apply(reading({ items: [item('b', 2)], isWhole: true }));
    expect([ids(catalogue.list()), catalogue.item('a')]).toEqual([['b'], undefined]);
  });

  it('changes nothing where it brings nothing', () => {
    const catalogue = catalogueOf(item('a', 1));
    const before = catalogue.list();
    catalogue.apply(reading({ version: 2 }));
    expect(catalogue.list()).toBe(before);
  });

  it('brings all situations and topics, in their order', () => {
    const catalogue = new PublishedCatalogue();
    catalogue.apply(reading({ situations: [situation('old', young)], topics: [topic('old')] }));
    catalogue.apply(reading({ situations: [situation('young', young)], topics: [topic('b'), topic('a')] }));
    expect([...catalogue.situations.keys()]).toEqual(['young']);
    expect(catalogue.situation('id of young')?.slug).toBe('young');
    expect([catalogue.situation('young'), catalogue.situation('id of old')]).toEqual([undefined, undefined]);
    expect(catalogue.topics().map(({ key }) => key)).toEqual(['b', 'a']);
    expect([catalogue.topic('a')?.key, catalogue.topic('old')]).toEqual(['a', undefined]);
  });

  it('tells which situations mean something else, with those that name them', () => {
    const catalogue = new PublishedCatalogue();
    const told = (...situations: PublishedReading['situations']): string[] =>
      [...catalogue.apply(reading({ situations })).changedSituations].toSorted();
    const both = (...slugs: string[]): string[] => slugs.flatMap((slug) => [`id of ${slug}`, slug]).toSorted();
    const near = situation('near', { any: [{ situation: 'young' }, { fact: 'hasResume', op: 'eq', value: true }] });
    const far = situation('far', { none: [{ situation: 'near' }] });
    const old = situation('old', { fact: 'age', op: 'gt', value: 60 });
    const older: Rule = { fact: 'age', op: 'lt', value: 30 };
    expect(told(situation('young', young), old)).toEqual(both('young', 'old'));
    expect(
      told({ ...situation('young', young), label: 'Autrement' } as PublishedReading['situations'][number], old),
    ).toEqual([]);
    expect(told(far, near, situation('young', young), old)).toEqual(both('far', 'near'));
    expect(told(far, near, situation('young', older), old)).toEqual(both('far', 'near', 'young'));
    expect(told(far, near, { ...situation('young', older), id: 'another' }, old)).toEqual(
      [...both('far', 'near', 'young'), 'another'].toSorted(),
    );
    expect(told(far, near, old)).toEqual(['another', ...both('far', 'near'), 'young'].toSorted());
    expect(told(far, near, old)).toEqual([]);
  });
});
