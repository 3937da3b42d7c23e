import { ReachedPeople } from '../../api/catalogue/links/runs/audiences.rules';

describe('people whom several rules reach', () => {
  it('are counted once, and not where it is unknown', () => {
    const people = new ReachedPeople();
    expect(people.count).toBe(0);
    people.add(Uint8Array.of(2, 0, 1, 2));
    people.add(Uint8Array.of(2, 2, 1, 0));
    expect(people.count).toBe(3);
  });
});
