import { similarQuestion } from '../../admin/public/src/similar/question';

describe('what is looked for while somebody writes', () => {
  it('is nothing while the title says too little', () => {
    expect(
      similarQuestion({ title: ' CV  ', body: 'Une explication déjà longue, sans titre encore.', link: '' }),
    ).toBeNull();
  });

  it('is what is typed, without the blanks around and without what is empty', () => {
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
