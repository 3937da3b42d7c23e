import { spamReason, spamScore } from '../../api/guard/spam.rules';
import type { ScoredSubmission } from '../../api/guard/spam.rules';

describe('the spam score', () => {
  const sending: ScoredSubmission = {
    title: ' Appeler le boulanger avant 6 h ',
    body: 'À cette heure, le patron est au fournil et répond lui-même.\n\nÇa évite le répondeur.',
    usefulWhen: 'Quand on cherche un apprentissage, sans permis',
    link: 'https://www.example.org/boulangers',
    fillSeconds: 90,
    filledTrap: false,
  };

  it.each<[string, Partial<ScoredSubmission>, string[]]>([
    ['what somebody writes', {}, []],
    [
      'a short advice without common words',
      { title: 'Boulangerie Lyon', body: 'Appeler tôt, demander Marc.', usefulWhen: null },
      [],
    ],
    [
      'advice in English',
      { body: 'Call the baker before six in the morning: he is at work and answers the phone himself.' },
      [],
    ],
    ['a filled trap', { filledTrap: true }, ['trap']],
    ['a form sent in three seconds', { fillSeconds: 3 }, ['speed']],
    ['an unknown time', { fillSeconds: null }, []],
    [
      'many links',
      { body: 'Voir https://a.example https://b.example et https://c.example pour en savoir plus.' },
      ['links'],
    ],
    [
      'links in HTML',
      { body: 'Cliquez <a href="https://a.example">ici</a> pour tout savoir sur le sujet.' },
      ['markup'],
    ],
    ['the same words again and again', { body: 'gagner gagner vite '.repeat(12) }, ['repetition']],
    ['another script', { body: 'Быстрый заработок в интернете без вложений и без риска' }, ['language']],
    [
      'words of advertising',
      { body: 'Rejoignez notre groupe WhatsApp et gagnez 3000 euros par semaine avec le forex.' },
      ['selling'],
    ],
    [
      'capitals',
      {
        title: 'URGENT',
        body: 'APPELEZ LE BOULANGER AVANT SIX HEURES DU MATIN POUR ÊTRE SÛR DE LE TROUVER',
        usefulWhen: null,
        link: null,
      },
      ['shouting'],
    ],
  ])('of %s tells %j', (_what, changes, reasons) => {
    expect(spamScore({ ...sending, ...changes }).reasons).toEqual(reasons);
  });

  it('lies between 0 and 1', () => {
    expect(spamScore(sending).score).toBe(0);
    expect(spamScore({ ...sending, filledTrap: true, fillSeconds: 1, body: 'casino '.repeat(30) }).score).toBe(1);
  });

  const bare = { title: 'x', usefulWhen: null, link: null };
  const words = (count: number): string => Array.from({ length: count }, (_, index) => `mot${index}`).join(' ');
  const LETTERS = 'abcdefghij'.repeat(5);

  it.each<[string, Partial<ScoredSubmission>, string[]]>([
    ['a form sent in eight seconds', { fillSeconds: 8 }, []],
    ['two links', { ...bare, body: 'https://a.example et www.b.example' }, []],
    [
      'three links, one without its protocol',
      { ...bare, body: 'https://a.example http://b.example www.c.example' },
      ['links'],
    ],
    [
      'a link whose host begins with "www.", counted once',
      { ...bare, body: 'https://www.a.example http://www.b.example' },
      [],
    ],
    ['BBCode', { ...bare, body: 'Voir [url=https://a.example]ici[/url]' }, ['markup']],
    ['BBCode without an address', { ...bare, body: 'Voir [URL]a.example[/URL]' }, ['markup']],
    ['a link far inside its tag', { ...bare, body: `<a class="${'abcde'.repeat(30)}" href="/">` }, ['markup']],
    ['a word in brackets', { ...bare, body: 'Voir [url suivante]' }, []],
    ['ten times the same sign', { ...bare, body: `voir ${'!'.repeat(10)}` }, ['repetition']],
    ['nine times the same sign', { ...bare, body: `voir ${'!'.repeat(9)}` }, []],
    ['nineteen words, few of them different', { ...bare, body: 'un '.repeat(18) }, []],
    ['twenty words, few of them different', { ...bare, body: 'un '.repeat(19) }, ['repetition']],
    ['twenty words, eight of them different', { ...bare, title: 'le', body: `${words(7)} ${'le '.repeat(12)}` }, []],
    ['fourteen words of no known language', { ...bare, body: words(13) }, []],
    ['fifteen words of no known language', { ...bare, body: words(14) }, ['language']],
    ['twenty words, one of them French', { ...bare, body: `le ${words(18)}` }, []],
    ['twenty-one words, one of them French', { ...bare, body: `le ${words(19)}` }, ['language']],
    ['one letter in ten of another script', { ...bare, title: 'x', body: 'abcdefgЖ' }, []],
    ['more than one letter in ten of another script', { ...bare, title: 'x', body: 'abcdefЖ' }, ['language']],
    ['forty capitals', { ...bare, title: 'X', body: LETTERS.slice(0, 39).toUpperCase() }, ['shouting']],
    ['thirty-nine capitals', { ...bare, title: 'X', body: LETTERS.slice(0, 38).toUpperCase() }, []],
    [
      'fifty letters, 35 of them capitals',
      { ...bare, body: LETTERS.slice(0, 35).toUpperCase() + LETTERS.slice(35, 49) },
      [],
    ],
    [
      'fifty letters, 36 of them capitals',
      { ...bare, body: LETTERS.slice(0, 36).toUpperCase() + LETTERS.slice(36, 49) },
      ['shouting'],
    ],
    ['the use that is told', { ...bare, body: 'Bonjour', usefulWhen: 'Quand on aime le casino' }, ['selling']],
    ['a link to a casino', { ...bare, body: 'Bonjour', link: 'https://casino.example' }, ['selling']],
  ])('of %s tells %j, at its limits', (_what, changes, reasons) => {
    expect(spamScore({ ...sending, ...changes }).reasons).toEqual(reasons);
  });

  it('adds up the weight of each sign, in hundredths', () => {
    expect(spamScore({ ...sending, fillSeconds: 1 }).score).toBe(0.3);
    expect(
      spamScore({ ...sending, ...bare, body: 'https://a.example http://b.example www.casino.example' }).score,
    ).toBe(0.7);
    expect(spamScore({ ...sending, ...bare, fillSeconds: 1, body: 'un '.repeat(19) }).score).toBe(0.6);
  });

  it('names each sign in both languages', () => {
    expect(spamReason('trap')).toEqual({ fr: 'champ piège rempli', en: 'hidden field filled in' });
    expect(spamReason('links')).toEqual({ fr: 'beaucoup de liens', en: 'many links' });
    expect(spamReason('other')).toBeUndefined();
  });
});
