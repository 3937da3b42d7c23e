import { chosen, isDue } from '../../api/team/digests/digest.rules';
import { MAX_DIGEST_NOTICES, digestWords } from '../../api/team/digests/digest.emails';

const MONDAY = '2026-11-30';
const TUESDAY = '2026-12-01';
/** Eight in the morning in France. */
const NOW = new Date('2026-12-01T07:00:00Z');
const BEFORE = new Date('2026-11-01T07:00:00Z');

describe('a digest is due', () => {
  it.each([
    ['NONE', null, false],
    ['WORKING_DAYS', null, true],
    ['WORKING_DAYS', MONDAY, true],
    ['WORKING_DAYS', TUESDAY, false],
    ['WEEKLY', null, true],
    ['WEEKLY', '2026-11-29', true],
    ['WEEKLY', MONDAY, false],
    ['WEEKLY', TUESDAY, false],
  ] as const)('%s, after %s, on a Tuesday: %s', (frequency, lastOn, expected) => {
    expect(isDue({ frequency, lastOn }, TUESDAY)).toBe(expected);
  });

  it('on the Sunday of a week as on its other days', () => {
    expect(isDue({ frequency: 'WEEKLY', lastOn: MONDAY }, '2026-12-06')).toBe(false);
    expect(isDue({ frequency: 'WEEKLY', lastOn: MONDAY }, '2026-12-07')).toBe(true);
  });
});

describe('who chooses a digest', () => {
  const asked = { frequency: 'WORKING_DAYS', language: 'en' } as const;

  it('is told nothing of before', () => {
    expect(chosen(null, asked, NOW)).toEqual({ ...asked, since: NOW, lastOn: null });
    const stopped = { frequency: 'NONE', language: 'fr', since: BEFORE, lastOn: MONDAY } as const;
    expect(chosen(stopped, asked, NOW)).toEqual({ ...asked, since: NOW, lastOn: MONDAY });
  });

  it('gets the first of each week from the next week on, counted by French days', () => {
    const weekly = { frequency: 'WEEKLY', language: 'fr' } as const;
    expect(chosen(null, weekly, new Date('2026-12-06T23:30:00Z')).lastOn).toBe('2026-12-07');
  });

  it('loses nothing and gets no second one by choosing another period', () => {
    const daily = { frequency: 'WORKING_DAYS', language: 'fr', since: BEFORE, lastOn: TUESDAY } as const;
    const weekly = { frequency: 'WEEKLY', language: 'fr' } as const;
    expect(chosen(daily, weekly, NOW)).toEqual({ ...weekly, since: BEFORE, lastOn: TUESDAY });
  });
});

describe('the words of a digest', () => {
  const pages = { notices: 'https://x.test/notices', settings: 'https://x.test/settings' };
  const lines = Array.from({ length: MAX_DIGEST_NOTICES + 2 }, (_, index) => ({ text: `Avis ${index}`, href: '#' }));

  it('tell so many notices and count the others, and those of before', () => {
    const { subject, paragraphs } = digestWords('fr', { frequency: 'WEEKLY', lines, unread: 40, pages });
    expect(subject).toBe('Coulisses : 32 nouveaux avis à lire');
    expect(paragraphs.filter((one) => typeof one !== 'string' && one.href === '#')).toHaveLength(MAX_DIGEST_NOTICES);
    expect(paragraphs).toContain('Et 2 autres.');
    expect(paragraphs).toContain('Avec ceux d’avant, vous avez 40 avis à lire.');
  });

  it('say one notice as one, and nothing of others where there are none', () => {
    const one = { frequency: 'WORKING_DAYS', lines: lines.slice(0, 1), unread: 1, pages } as const;
    expect(digestWords('en', one)).toEqual({
      subject: 'Back-office: 1 new notice to read',
      paragraphs: [
        'Hello,',
        'Here is a notice that you have not read yet.',
        { label: 'Avis 0', href: '#' },
        { label: 'Open all my notices', href: pages.notices, as: 'BUTTON' },
        'You receive this message because you chose to, each working morning on which there is news.',
        { label: 'Change or stop these messages', href: pages.settings },
        'The team',
      ],
      language: 'en',
    });
  });
});
