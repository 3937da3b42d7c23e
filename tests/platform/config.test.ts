import { checkSettings } from '../../api/areas';
import { startsWithContent } from '../../api/catalogue/starter/starter-settings.rules';
import { contributionsSettings } from '../../api/contributions/contributions-settings.rules';
import { guardSettings } from '../../api/guard/guard-settings.rules';
import { pagesSettings } from '../../api/pages/pages-settings.rules';
import { readConfig } from '../../api/platform/config';
import { profilesSettings } from '../../api/profiles/profiles-settings.rules';

const guard = (env: Record<string, string>) => guardSettings(readConfig(env));

describe('the configuration', () => {
  it('has a default for every variable', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      databaseUrl: undefined,
      publicUrl: 'http://localhost:4000',
      logLevel: 'info',
      smtpUrl: undefined,
      mailFrom: 'no-reply@localhost',
      inboundSmtpPort: undefined,
    });
  });

  it('loads the starter content into its own database only', () => {
    expect(startsWithContent(readConfig({}))).toBe(true);
    expect(startsWithContent(readConfig({ DATABASE_URL: 'postgres://me:secret@db/advice' }))).toBe(false);
  });

  it('asks for a proof of work where it has a database that is not its own, unless told otherwise', () => {
    expect(guard({ DATABASE_URL: 'postgres://me:secret@db/advice' }).proofOfWork).toBe(true);
    expect(guard({ DATABASE_URL: 'postgres://me:secret@db/advice', PROOF_OF_WORK: 'off' }).proofOfWork).toBe(false);
    expect(guard({ PROOF_OF_WORK: 'on' }).proofOfWork).toBe(true);
  });

  it('serves the explorer where the database is its own, unless told otherwise', () => {
    const env = { DATABASE_URL: 'postgres://me:secret@db/advice' };
    expect(pagesSettings(readConfig({})).explorer).toBe(true);
    expect(pagesSettings(readConfig({ EXPLORER: 'off' })).explorer).toBe(false);
    expect(pagesSettings(readConfig(env)).explorer).toBe(false);
    expect(pagesSettings(readConfig({ ...env, EXPLORER: 'on' })).explorer).toBe(true);
  });

  it('sends mail from the public host, and accepts inbound mail only when a port is set', () => {
    const env = { PUBLIC_URL: 'https://conseils.example.org:8443/', SMTP_URL: 'smtps://me:secret@mail.example.org' };
    expect(readConfig(env)).toMatchObject({
      mailFrom: 'no-reply@conseils.example.org',
      smtpUrl: env.SMTP_URL,
      inboundSmtpPort: undefined,
    });
    expect(readConfig({ ...env, MAIL_FROM: 'bonjour@example.org', INBOUND_SMTP_PORT: '2525' })).toMatchObject({
      mailFrom: 'bonjour@example.org',
      inboundSmtpPort: 2525,
    });
    expect(readConfig({ INBOUND_SMTP_PORT: 'off' }).inboundSmtpPort).toBeUndefined();
    expect(contributionsSettings(readConfig(env)).contributionsAddress).toBe('contribuer@conseils.example.org');
    expect(
      contributionsSettings(readConfig({ ...env, CONTRIBUTIONS_ADDRESS: 'idees@example.org' })).contributionsAddress,
    ).toBe('idees@example.org');
  });

  it('limits the submissions of one address, as told', () => {
    expect(guard({}).submissionsPerAddress).toEqual({ recent: 5, day: 30 });
    expect(guard({ SUBMISSIONS_PER_ADDRESS: '20/200' }).submissionsPerAddress).toEqual({ recent: 20, day: 200 });
    expect(guard({ SUBMISSIONS_PER_ADDRESS: 'off' }).submissionsPerAddress).toBeUndefined();
  });

  it('leads from mails to the plan, of another front end as its address is given', () => {
    expect(profilesSettings(readConfig({})).planUrl).toBe('http://localhost:4000/essayer#plan');
    const elsewhere = 'https://www.example.org/retour';
    expect(profilesSettings(readConfig({ ACCESS_LINK_URL: elsewhere })).planUrl).toBe(elsewhere);
  });

  it('believes a proxy, as told', () => {
    expect(readConfig({}).trustProxy).toBeUndefined();
    expect(readConfig({ TRUST_PROXY: '2' }).trustProxy).toBe(2);
    expect(readConfig({ TRUST_PROXY: '10.0.0.0/8, ::1' }).trustProxy).toEqual(['10.0.0.0/8', '::1']);
  });

  it.each([
    ['PORT', 'x'],
    ['SECRET', 'a short secret'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://me:secret@db/advice'],
    ['PUBLIC_URL', 'advice.example.org'],
    ['LOG_LEVEL', 'loud'],
    ['STARTER_CONTENT', 'yes'],
    ['ADMIN_EMAIL', 'admin@example.org'],
    ['SMTP_URL', 'mail.example.org:587 with secret'],
    ['MAIL_FROM', 'Conseils <conseils@example.org>'],
    ['CONTRIBUTIONS_ADDRESS', 'contribuer'],
    ['ACCESS_LINK_URL', 'www.example.org/retour'],
    ['FRONT_END_TOKENS', 'https://a.example.org'],
    ['FRONT_END_TOKENS', 'https://a.example.org us http://a.example.org/keys'],
    ['FRONT_END_TOKENS', 'https://a.example.org us keys'],
    ['FRONT_END_TOKENS', 'https://a.example.org us| https://a.example.org/keys'],
    ['FRONT_END_TOKENS', 'a us https://a.example.org/keys, a we https://a.example.org/keys'],
    ['ACCESS_LINK_URL', 'https://www.example.org/#/retour'],
    ['INBOUND_SMTP_PORT', 'on'],
    ['PROOF_OF_WORK', 'maybe'],
    ['EXPLORER', 'yes'],
    ['SUBMISSIONS_PER_ADDRESS', '30'],
    ['SUBMISSIONS_PER_ADDRESS', '30/5'],
    ['SUBMISSIONS_PER_ADDRESS', '0/5'],
    ['CORS_ORIGINS', 'www.example.org'],
    ['CORS_ORIGINS', 'https://www.example.org/page'],
    ['CORS_ORIGINS', 'https://*.example.org'],
    ['INTROSPECTION', 'maybe'],
    ['TRUST_PROXY', 'on'],
    ['TRUST_PROXY', '10.0.0.0/8/9'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', '10.0.0.0/8,here'],
    ['ADMIN_PASSWORD', 'a long enough password'],
    ['SCORER', 'ours'],
    ['SCORER', 'http'],
    ['SCORER_URL', 'scorer.example.org/secret'],
    ['SCORER_TOKEN', 'two words'],
    ['SCORER_PRIVATE', 'yes'],
    ['SCORER_SENSITIVE_FACTS', 'some'],
  ])('names %s when it is %s, in one line and without repeating a secret', (name, value) => {
    expect(() => checkSettings(readConfig({ [name]: value }))).toThrow(/^[A-Z_]+: [^\n]+$/);
    expect(() => checkSettings(readConfig({ [name]: value }))).not.toThrow(/secret|enough/);
  });
});
