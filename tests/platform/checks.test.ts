import { assert, property, string } from 'fast-check';
import { hiddenCharacterFault } from '../../api/platform/character-checks';
import { emailFault, lengthFault, tidy, linkFault, webLink } from '../../api/platform/checks';
import { isReadable, trimmed, visibleLength } from '../../api/platform/invisible';

const codeOf = (fault: { code: string } | undefined): string | undefined => fault?.code;

describe('invisible characters', () => {
  it.each([
    ['\u202Alou@example.org\u202C', 'lou@example.org'],
    ['lou@example.org\u200B', 'lou@example.org'],
    [' \uFEFF lou@example.org \u00A0', 'lou@example.org'],
    ['\u2066Lou\u2069', 'Lou'],
    ['Lou\u00AD', 'Lou'],
    ['\u{E0001}Lou\u{E007F}', 'Lou'],
    ['J’aime ❤\uFE0F', 'J’aime ❤\uFE0F'],
    ['Lou\uFE0F', 'Lou'],
    ['a\u200Bb', 'a\u200Bb'],
  ])('go from the ends of %j', (text, expected) => {
    expect(tidy(text)).toBe(expected);
  });

  it.each(['\u200B', '\u202A\u202C', ' \u2060\uFEFF ', '\u00AD\u00AD', '\u3164', '\u2800', '\u{E0041}', '\uFE0F'])(
    'alone are nothing: %j',
    (text) => {
      expect(tidy(text)).toBeNull();
    },
  );

  it('do not count for the shortest length, but for the longest', () => {
    expect(codeOf(lengthFault('title', `bon${'\u200B'.repeat(10)}n`, [5, 120]))).toBe('TOO_SHORT');
    expect(codeOf(lengthFault('title', '\u202A'.repeat(20), [1, 120]))).toBe('TOO_SHORT');
    expect(lengthFault('title', 'bonne', [5, 120])).toBeUndefined();
    expect(codeOf(lengthFault('title', `a${'\u200B'.repeat(120)}a`, [1, 120]))).toBe('TOO_LONG');
    expect(visibleLength('👩\u200D🍳')).toBe(2);
  });

  it('alone leave a field empty, which is said in place of a number', () => {
    expect(lengthFault('label', ' \u200B', [1, 80])?.message).toEqual({
      fr: 'Ce champ est vide.',
      en: 'This field is empty.',
    });
    expect(lengthFault('title', '', [5, 80])?.message.fr).toBe('Il faut au moins 5 caractères.');
  });

  it.each(['lo\u200Bu@example.org', 'lou@exa\u00ADmple.org', 'lou\u202E@example.org'])(
    'are told inside the address %j',
    (address) => {
      expect(emailFault('email', address)).toMatchObject({ code: 'INVALID_CHARACTERS', field: ['email'] });
    },
  );

  it.each([
    ['Lou\u200B Exemple', true],
    ['Jean\u00ADPierre', true],
    ['\u202ELou', true],
    ['Lou \u0007 Exemple', true],
    ['Lou Exemple', false],
    ['Zoë-Marie d’Haïti', false],
    ['Lou ❤\uFE0F', false],
    ['👩\u200D🍳 Lou', false],
    // A Persian name that is written with one.
    ['علی\u200Cرضا', false],
  ])('inside the name %j are told: %s', (name, isTold) => {
    // Those at the ends are stripped.
    expect(hiddenCharacterFault('name', `x${name}x`) !== undefined).toBe(isTold);
  });

  it('leave nothing at the ends of any text', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        expect(trimmed(trimmed(text))).toBe(trimmed(text));
        expect(trimmed(`\u202A ${text}a \u200B`).endsWith('a')).toBe(true);
      }),
    );
  });

  it('are told apart from what cannot be read at all', () => {
    expect(['a\0b', 'a\uD83E', '\uDD56', 'a🥖b', 'a\u200Bb'].map(isReadable)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('a link', () => {
  it.each([
    ['www.example.org', 'https://www.example.org'],
    [' example.org/a?b=c#d ', 'https://example.org/a?b=c#d'],
    ['http://example.org', 'http://example.org'],
    ['HTTPS://Example.org/A', 'HTTPS://Example.org/A'],
    ['mon_cfa.example.org', 'https://mon_cfa.example.org'],
    ['https://mon_cfa.example.org/inscription', 'https://mon_cfa.example.org/inscription'],
    ['www.example.org.', 'https://www.example.org'],
    ['https://www.example.org./ateliers', 'https://www.example.org/ateliers'],
    ['https://www.example.org.:8080/', 'https://www.example.org:8080/'],
    ['example.org:8080', 'https://example.org:8080'],
    ['https://example.org/page.', 'https://example.org/page.'],
    ['\u202Ahttps://example.org\u202C', 'https://example.org'],
    ['métiers.example.fr', 'https://métiers.example.fr'],
  ])('%j is taken as %s', (written, expected) => {
    expect(webLink(written)).toBe(expected);
    expect(linkFault('link', webLink(written))).toBeUndefined();
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)//example.org',
    'data:text/html,example.org',
    'mailto:lou@example.org',
    'lou@example.org',
    'ftp://example.org',
    'https://lou:secret@example.org',
    '//example.org',
    '/ateliers',
    'exemple',
    'un lien',
    'https://exa mple.org',
    'www..example.org',
    '...',
    `www.example.org/${'a'.repeat(2000)}`,
  ])('%j is refused', (written) => {
    expect(linkFault('link', webLink(written))).toMatchObject({ code: 'INVALID_LINK', field: ['link'] });
  });

  it('is refused with an invisible character inside', () => {
    expect(codeOf(linkFault('link', webLink('https://exam\u200Bple.org')))).toBe('INVALID_CHARACTERS');
  });

  it('is nothing when it is blank', () => {
    expect([webLink(' \u200B '), webLink(null), webLink(undefined)]).toEqual([null, null, null]);
  });
});
