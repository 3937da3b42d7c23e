import { mergeFacts } from '../../api/profiles/profiles.rules';

describe('the facts of a profile', () => {
  it('take what is given, forget what is set to null, and keep the others', () => {
    expect(mergeFacts({ age: 30, hasResume: true, place: '69123' }, { age: 31, hasResume: null })).toEqual({
      age: 31,
      place: '69123',
    });
    expect(mergeFacts({}, { hasCarLicence: false })).toEqual({ hasCarLicence: false });
  });
});
