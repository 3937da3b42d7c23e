import { createSendingKeys } from '../../admin/public/src/form/sendingKeys';

describe('createSendingKeys', () => {
  it('gives the same key for the same words, and another for others', () => {
    const keyOf = createSendingKeys();
    const first = keyOf({ title: 'Relancer' });
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(keyOf({ title: 'Relancer' })).toBe(first);
    expect(keyOf({ title: 'Relancer encore' })).not.toBe(first);
  });

  it('gives a new key to each form', () => {
    expect(createSendingKeys()({ title: 'Relancer' })).not.toBe(createSendingKeys()({ title: 'Relancer' }));
  });
});
