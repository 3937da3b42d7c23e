import type { Page } from 'playwright-core';
import { staffLinkWords } from '../../api/accounts/staff-links/staff-link.emails';
import { confirmationWords, dailyWords } from '../../api/coaching/coaching.emails';
import {
  acceptedWords,
  faultWords,
  linkWords,
  messageWords,
  publishedMessage,
  receiptWords,
} from '../../api/contributions/follow-up/contribution.emails';
import type { MailToSend } from '../../api/platform/mail/mail';
import { messageOf } from '../../api/platform/mail/message';
import { accessLinkWords } from '../../api/profiles/access-links/access-link.emails';
import { expiryWords } from '../../api/profiles/expiry/expiry.emails';
import { digestWords } from '../../api/team/digests/digest.emails';
import { SCREEN, TELEPHONE, TestBrowser, seriousFaults } from '../support/browser';

type Words = Pick<MailToSend, 'subject' | 'paragraphs' | 'language'>;

const SITE = 'https://conseils.example.org';
const SECRET = 'a'.repeat(43);
const LOCALES = ['FR', 'FR_TU', 'EN'] as const;
const ofContribution = {
  title: 'Le bus gratuit',
  trackingLink: `${SITE}/contribuer/suivi#${SECRET}`,
  takesAnswers: true,
};

const action = (title: string, minutes: number | null) => ({
  ...{ title, minutes, slug: 'une-action', summary: 'Un coup de fil suffit pour savoir si le poste est encore libre.' },
  reasons: ['Vous cherchez depuis plus de trois mois.'],
});
const plan = {
  date: '2026-11-30',
  actions: [action('Appeler une entreprise que vous connaissez', 15), action('Relire votre CV à voix haute', null)],
  note: 'Aujourd’hui, peu d’actions vous conviennent : une pause compte aussi.',
  isCheckInDue: true,
};
const links = {
  plan: `${SITE}/essayer`,
  stop: `${SITE}/mails/stop#${SECRET}`,
  goOn: `${SITE}/mails/continue#${SECRET}`,
  action: (slug: string) => `${SITE}/recommandations/${slug}`,
};
const weekdays = ['MONDAY', 'THURSDAY'] as const;

/** Each kind of mail, as it may be at its longest. */
const MAILS: Readonly<Record<string, Words>> = {
  receipt: receiptWords({ ...ofContribution, source: 'EMAIL', attachmentCount: 1 }),
  question: messageWords({
    ...ofContribution,
    status: 'NEEDS_CORRECTION',
    body: 'Est-ce gratuit ?\n\nEt le dimanche ?',
  }),
  accepted: acceptedWords({ ...ofContribution, kind: 'ACTION' }),
  published: messageWords({
    ...ofContribution,
    status: 'PUBLISHED',
    body: publishedMessage({ title: 'Le bus', situation: 'vous vivez dans le Nord', adviceLink: SITE, isNamed: true }),
  }),
  'link to a contribution': linkWords(ofContribution.trackingLink),
  fault: faultWords('TOO_SHORT', `${SITE}/contribuer`),
  'link for the team': staffLinkWords(`${SITE}/admin/#/password?token=${SECRET}`, true),
  digest: digestWords('fr', {
    frequency: 'WORKING_DAYS',
    lines: [
      { text: 'Camille a répondu à votre question sur « Le bus gratuit »', href: `${SITE}/admin/#/contributions/1` },
    ],
    unread: 4,
    pages: { notices: `${SITE}/admin/#/notices`, settings: `${SITE}/admin/#/settings` },
  }),
  ...Object.fromEntries(
    LOCALES.flatMap((locale): [string, Words][] => [
      [
        `plan, ${locale}`,
        dailyWords(locale, { plan, done: ['Mettre à jour son CV'], days: weekdays, links, isLast: true }),
      ],
      [`confirmation, ${locale}`, confirmationWords(locale, { days: weekdays, href: `${SITE}/confirm#${SECRET}` })],
      [
        `link to a plan, ${locale}`,
        accessLinkWords(locale, [{ href: `${SITE}/essayer#${SECRET}`, createdAt: new Date(0) }]),
      ],
      [`expiry, ${locale}`, expiryWords(locale, { kind: 'LAST', day: '2026-12-24', href: `${SITE}/essayer` })],
    ]),
  ),
};

describe('A mail, as it is read', () => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await TestBrowser.open(SITE);
    page = await browser.somebody();
  });
  afterAll(async () => browser?.close());

  const messageFor = (words: Words) =>
    messageOf({ id: 'one', to: 'camille@example.org', ...words }, 'conseils@example.org');

  it.each(Object.entries(MAILS))('says all of it in either form: %s', (_kind, words) => {
    const { subject = '', text, html } = messageFor(words);
    expect(subject.length).toBeLessThanOrEqual(60);
    const hrefs = words.paragraphs.flatMap((one) => (typeof one === 'string' ? [] : [one.href]));
    expect(hrefs.filter((href) => !String(text).includes(href))).toEqual([]);
    expect([...String(html).matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual(hrefs);
    // Nothing is fetched when a mail is opened, by which its opening could be seen.
    expect(html).not.toMatch(/\ssrc=|url\(|<link|<img|@import/i);
    expect([text, html].join('\n')).not.toMatch(/\p{L}'\p{L}/u);
  });

  it.each(Object.entries(MAILS))(
    'is easy to read on a telephone and a wide screen, in the light and in the dark: %s',
    async (_kind, words) => {
      for (const [size, colorScheme] of [
        [TELEPHONE, 'dark'],
        [SCREEN, 'light'],
      ] as const) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme });
        await page.setContent(String(messageFor(words).html));
        expect(await seriousFaults(page)).toEqual([]);
        const width = await page.evaluate<number>('document.documentElement.scrollWidth');
        const letter = await page.locator('body > div').boundingBox();
        expect([width <= size.width, (letter?.width ?? Infinity) <= 600]).toEqual([true, true]);
        const heights = await page
          .locator('p > a')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
        expect(heights.filter((height) => height < 44)).toEqual([]);
      }
    },
  );
});
