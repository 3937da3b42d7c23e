import { followUpPath, tokenIn } from '../../api/pages/follow-up/paths.rules';

const TOKEN = 'abcdefghij-KLMNOPQRST_0123';

describe('the address of the page of a contribution', () => {
  it('leads to the page, to a step on it, or says what was done', () => {
    expect(followUpPath('a/b')).toBe('/contribuer/suivi/a%2Fb');
    expect(followUpPath('ab', { step: 'retrait' })).toBe('/contribuer/suivi/ab/retrait');
    expect(followUpPath('ab', { done: 'reponse' })).toBe('/contribuer/suivi/ab?fait=reponse');
  });
});

describe('the secret in a pasted link', () => {
  it.each([
    `https://conseil.example.org/contribuer/suivi/${TOKEN}`,
    `https://conseil.example.org/contribuer/suivi#${TOKEN}`,
    `https://conseil.example.org/contribuer/suivi/${TOKEN}?fait=envoi`,
    `https://conseil.example.org/contribuer/suivi/${TOKEN}/reponse`,
    `https://conseil.example.org/contribuer/suivi/${TOKEN}#content`,
    `Votre lien : https://conseil.example.org/contribuer/suivi/${TOKEN} merci`,
    `Votre lien : https://conseil.example.org/contribuer/suivi#${TOKEN} merci`,
    `/contribuer/suivi/${encodeURIComponent(TOKEN).replace('-', '%2D')}`,
    `  ${TOKEN}\n`,
    `#${TOKEN}`,
  ])('is found in %j', (pasted) => {
    expect(tokenIn(pasted)).toBe(TOKEN);
  });

  it.each([
    '',
    'abc',
    'x'.repeat(19),
    'x'.repeat(101),
    `${TOKEN} ${TOKEN}`,
    `${TOKEN}!`,
    `!${TOKEN}`,
    `a#${TOKEN}`,
    '%E9'.repeat(10),
    'https://conseil.example.org/contribuer/suivi',
    `https://conseil.example.org/contribuer/${TOKEN}`,
  ])('is not found in %j', (pasted) => {
    expect(tokenIn(pasted)).toBe('');
  });

  it('has from 20 to 100 signs', () => {
    expect(tokenIn('x'.repeat(20))).toHaveLength(20);
    expect(tokenIn('x'.repeat(100))).toHaveLength(100);
  });
});
