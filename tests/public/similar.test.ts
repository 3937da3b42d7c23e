import { similarQuestion } from '../../admin/public/src/similar/question';

describe('similarQuestion', () => {
  it('is null while the title is too short', () => {
    expect(
      similarQuestion({ title: ' CV  ', body: 'Une explication déjà longue, sans titre encore.', link: '' }),
    ).toBeNull();
  });

  it('contains the typed fields, trimmed, without empty ones', () => {
    expect(similarQuestion({ title: ' Relancer par téléphone ', body: ' ', link: '' })).toEqual({
      title: 'Relancer par téléphone',
    });
    expect(similarQuestion({ title: 'Relancer', body: ' Appeler. ', link: ' https://example.org ' })).toEqual({
      title: 'Relancer',
      body: 'Appeler.',
      link: 'https://example.org',
    });
  });
});
