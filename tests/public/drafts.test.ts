import { findDraft, forgetDraft, keepDraft } from '../../admin/public/src/form/drafts';
import type { Store } from '../../admin/public/src/page/store';
import { formValues } from './values';

function memory(initial?: string): Store & { content(): string } {
  let held: string | null = initial ?? null;
  return {
    getItem: () => held,
    setItem: (_key, value) => void (held = value),
    removeItem: () => void (held = null),
    content: () => held ?? '',
  };
}

describe('the draft kept in the browser', () => {
  test('restores what was written and ticked', () => {
    const store = memory();
    keepDraft(store, formValues({ place: 'Rhône', placeCode: 'dep-69', facts: { difficulties: ['RESUME'] } }));
    expect(findDraft(store)).toMatchObject({
      kind: 'ACTION',
      title: 'Relancer par téléphone',
      placeCode: 'dep-69',
      facts: { difficulties: ['RESUME'] },
    });
  });

  test('stores neither the name, nor the e-mail address, nor the consent', () => {
    const store = memory();
    keepDraft(
      store,
      formValues({ contributorName: 'Prénom', contributorEmail: 'prenom@exemple.fr', mayBeNamed: true }),
    );
    expect(store.content()).toContain('Relancer par téléphone');
    expect(store.content()).not.toMatch(/Prénom|prenom|contributorName|mayBeNamed|consent/);
  });

  test('is removed once forgotten, or once every field is empty', () => {
    const store = memory();
    keepDraft(store, formValues());
    forgetDraft(store);
    expect(findDraft(store)).toBeUndefined();
    keepDraft(store, formValues());
    keepDraft(store, formValues({ kind: '', title: ' ', body: '' }));
    expect(store.content()).toBe('');
  });

  test.each(['', '{', 'null', '3', '[]', '{"title":5,"facts":{"difficulties":"RESUME"}}'])(
    'is ignored when the stored value is %j',
    (content) => {
      expect(findDraft(memory(content))).toBeUndefined();
    },
  );

  test('does not throw when the browser forbids storage', () => {
    const refuse = (): never => {
      throw new Error('forbidden');
    };
    const store = { getItem: refuse, setItem: refuse, removeItem: refuse };
    expect(() => keepDraft(store, formValues())).not.toThrow();
    expect(findDraft(store)).toBeUndefined();
  });
});
