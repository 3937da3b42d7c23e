import { adviceAddress, slugIn } from '../../admin/public/src/advice/address';
import { durationInWords, linkInWords, thanksTo } from '../../admin/public/src/advice/phrases';
import { messages } from '../../admin/public/src/advice/fr';

describe('the address of published advice', () => {
  test('holds the slug after the #', () => {
    expect(adviceAddress('youth-support')).toBe('/contribuer/conseil#youth-support');
    expect(slugIn(new URL(adviceAddress('youth-support-2'), 'https://exemple.fr').hash)).toBe('youth-support-2');
  });

  test.each(['', '#', '#a b', '#A%20b', '#-a', 'youth-support', '#<b>'])('has no slug in the hash %j', (hash) => {
    expect(slugIn(hash)).toBe('');
  });
});

describe('the phrases around advice', () => {
  test.each([
    [1, '1 minute'],
    [45, '45 minutes'],
    [60, '1 heure'],
    [65, '1 h 05'],
    [90, '1 h 30'],
    [480, '8 heures'],
  ])('writes a duration of %d minutes', (minutes, words) => {
    expect(durationInWords(minutes)).toBe(words);
  });

  test.each([
    ['https://www.francetravail.fr/candidat?x=1', 'Aller sur francetravail.fr'],
    ['https://candidat.francetravail.fr', 'Aller sur candidat.francetravail.fr'],
    ['javascript:alert(1)', undefined],
    ['francetravail.fr', undefined],
  ])('names the site of the link %s', (link, words) => {
    expect(linkInWords(link)).toBe(words);
  });

  test('joins the situations, which must all be true', () => {
    expect(messages.usefulIf(['vous avez 50 ans ou plus'])).toBe('Utile dans ce cas : vous avez 50 ans ou plus.');
    expect(messages.usefulIf(['vous avez A ou B', 'vous avez C'])).toBe(
      'Utile dans ce cas : vous avez A ou B ; et vous avez C.',
    );
  });

  test('thanks the contributors who agreed to be named', () => {
    expect(thanksTo(['A'])).toBe('Merci à A.');
    expect(thanksTo(['A', 'B', 'C'])).toBe('Merci à A, B et C.');
  });
});
