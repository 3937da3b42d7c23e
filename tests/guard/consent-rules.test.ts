import { consentFault } from '../../api/guard/consent.rules';

describe('the consent to the terms of use', () => {
  it('is asked for in French and in English where it is missing', () => {
    expect(consentFault(true)).toBeUndefined();
    expect(consentFault(false)?.message).toEqual({
      fr: 'Il faut accepter les conditions d’utilisation.',
      en: 'The terms of use must be accepted.',
    });
  });
});
