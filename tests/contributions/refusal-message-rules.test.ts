import { VARIABLE_NAMES, refusalMessage, unknownVariables } from '../../api/contributions/triage/refusal-message.rules';

const words = { title: ' Appeler le boulanger ', receivedAt: new Date('2026-11-23T23:30:00Z') };

describe('the message of a refusal', () => {
  it('fills in the title and the French day of receipt', () => {
    const message = 'Bonjour, « {title} », reçue le {receivedOn}. {title} !';
    expect(refusalMessage({ message }, words, null)).toBe(
      'Bonjour, « Appeler le boulanger », reçue le 24 novembre 2026. Appeler le boulanger !',
    );
    expect(VARIABLE_NAMES).toEqual(['title', 'receivedOn']);
  });

  it('says the first day of a month as French does, in French time', () => {
    const received = (receivedAt: string) =>
      refusalMessage({ message: '{receivedOn}' }, { ...words, receivedAt: new Date(receivedAt) }, null);
    expect(received('2026-10-31T23:30:00Z')).toBe('1er novembre 2026');
    expect(received('2026-11-11T12:00:00Z')).toBe('11 novembre 2026');
  });

  it('keeps the braces of what is no variable', () => {
    expect(refusalMessage({ message: 'Ceci {other} reste, {} aussi.' }, words, undefined)).toBe(
      'Ceci {other} reste, {} aussi.',
    );
  });

  it('ends with what the moderator adds, unless it is blank', () => {
    expect(refusalMessage({ message: 'Merci.' }, words, ' À bientôt. ')).toBe('Merci.\n\nÀ bientôt.');
    expect(refusalMessage({ message: 'Merci.' }, words, '  ')).toBe('Merci.');
  });

  it('may name known variables only', () => {
    expect(unknownVariables('{title} et {receivedOn}')).toEqual([]);
    expect(unknownVariables('{title}, {name}, {} et {deux mots}')).toEqual(['name', '', 'deux mots']);
    expect(unknownVariables('Merci.')).toEqual([]);
  });
});
