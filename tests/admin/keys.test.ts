import { globSync, readFileSync } from 'node:fs';
import { CHANGEABLE, isOneCharacter, takenBy } from '../../admin/back-office/src/keys/changeable';
import { KeyRegistry } from '../../admin/back-office/src/keys/keyRegistry';
import type { Key, Pressed } from '../../admin/back-office/src/keys/keyRegistry';

const press = (key: string, where: Partial<Pressed> = {}): Pressed => ({
  key,
  isRepeated: false,
  isTyping: false,
  isOnControl: false,
  isCovered: false,
  ...where,
});

const named = (key: string, label: string, more: Partial<Key> = {}): Key => ({
  key,
  label,
  run: () => undefined,
  ...more,
});

function registryOf(...groups: Key[][]): KeyRegistry {
  const registry = new KeyRegistry();
  for (const [index, keys] of groups.entries()) registry.add({ current: { title: `group ${index}`, keys } });
  return registry;
}

describe('the keys of a screen', () => {
  it('finds a key by its name', () => {
    const registry = registryOf([named('j', 'next'), named('mod+k', 'palette')]);
    expect(registry.find(press('j'))?.label).toBe('next');
    expect(registry.find(press('mod+k'))?.label).toBe('palette');
    expect(registry.find(press('k'))).toBeUndefined();
  });

  it('rests while one types, and under a dialog', () => {
    const registry = registryOf([named('j', 'next'), named('mod+k', 'palette')]);
    for (const where of [{ isTyping: true }, { isCovered: true }])
      for (const key of ['j', 'mod+k']) expect(registry.find(press(key, where))).toBeUndefined();
  });

  it('leaves Enter to the button that has the focus', () => {
    const registry = registryOf([named('Enter', 'open'), named('j', 'next')]);
    expect(registry.find(press('Enter', { isOnControl: true }))).toBeUndefined();
    expect(registry.find(press('j', { isOnControl: true }))?.label).toBe('next');
  });

  it('repeats only what goes through a list', () => {
    const registry = registryOf([named('j', 'next', { repeats: true }), named('r', 'refuse')]);
    expect(registry.find(press('j', { isRepeated: true }))?.label).toBe('next');
    expect(registry.find(press('r', { isRepeated: true }))).toBeUndefined();
  });

  it('gives a key that two parts have to the one that came last, until it goes', () => {
    const registry = registryOf([named('a', 'list')]);
    const remove = registry.add({ current: { title: 'item', keys: [named('a', 'item')] } });
    expect(registry.find(press('a'))?.label).toBe('item');
    expect(registry.sheet()).toHaveLength(1);
    remove();
    expect(registry.find(press('a'))?.label).toBe('list');
  });

  it('leaves what is off to others, and out of the sheet', () => {
    const registry = registryOf([named('a', 'list')], [named('a', 'item', { isOff: true })]);
    expect(registry.find(press('a'))?.label).toBe('list');
    expect(registry.sheet().map(({ title }) => title)).toEqual(['group 0']);
  });
});

describe('keys that somebody changed', () => {
  const own: Readonly<Record<string, string | undefined>> = { j: 'n', n: undefined };
  const keyFor = (key: string): string | undefined => (key in own ? own[key] : key);

  it('do what they are for, and what was there before does nothing', () => {
    const registry = new KeyRegistry(keyFor);
    registry.add({
      current: { title: 'group', keys: [named('j', 'next'), named('n', 'note'), named('k', 'previous')] },
    });
    expect(registry.find(press('n'))?.label).toBe('next');
    expect(registry.find(press('j'))).toBeUndefined();
    expect(registry.find(press('k'))?.label).toBe('previous');
    expect(registry.sheet().flatMap(({ keys }) => keys.map(({ label }) => label))).toEqual(['next', 'previous']);
  });

  it('take no character of another', () => {
    expect(takenBy('n', 'k', keyFor)).toBe('j');
    expect(takenBy('n', 'j', keyFor)).toBeUndefined();
    expect(takenBy('j', 'k', keyFor)).toBeUndefined();
    expect([isOneCharacter('é'), isOneCharacter(' '), isOneCharacter('ab'), isOneCharacter('')]).toEqual([
      true,
      ...[false, false, false],
    ]);
  });

  it('are all those of one character that screens have', () => {
    const used = globSync('admin/back-office/src/**/*.{ts,tsx}').flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(
        /(?:\bkey|\b(?:CLAIM|ACCEPT|REQUEST_CORRECTION|REFUSE|MARK_[A-Z]+)): '(.)'/g,
      ),
    ]);
    const keys = [...new Set(used.map(([, key]) => key))];
    expect(keys.length).toBeGreaterThan(8);
    expect(CHANGEABLE.map(([key]) => key).toSorted()).toEqual(keys.toSorted());
  });
});
