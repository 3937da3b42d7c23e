import { readConfig } from '../../api/platform/config';

describe('the configuration', () => {
  it('has a default for every variable', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      databaseUrl: undefined,
      publicUrl: 'http://localhost:4000',
      logLevel: 'info',
      starterContent: true,
      smtpUrl: undefined,
      mailFrom: 'no-reply@localhost',
      inboundSmtpPort: undefined,
      proofOfWork: false,
    });
  });

  it('loads the starter content into its own database only', () => {
    expect(readConfig({ DATABASE_URL: 'postgres://me:secret@db/advice' }).starterContent).toBe(false);
  });

  it('asks for a proof of work by default with an external database only', () => {
    expect(readConfig({ DATABASE_URL: 'postgres://me:secret@db/advice' }).proofOfWork).toBe(true);
    expect(readConfig({ DATABASE_URL: 'postgres://me:secret@db/advice', PROOF_OF_WORK: 'off' }).proofOfWork).toBe(
      false,
    );
    expect(readConfig({ PROOF_OF_WORK: 'on' }).proofOfWork).toBe(true);
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
    expect(readConfig(env).contributionsAddress).toBe('contribuer@conseils.example.org');
    expect(readConfig({ ...env, CONTRIBUTIONS_ADDRESS: 'idees@example.org' }).contributionsAddress).toBe(
      'idees@example.org',
    );
  });

  it('reads the limits of an address and the trusted proxies', () => {
    expect(readConfig({})).toMatchObject({ submissionsPerAddress: { recent: 5, day: 30 }, trustProxy: undefined });
    expect(readConfig({ SUBMISSIONS_PER_ADDRESS: '20/200', TRUST_PROXY: '2' })).toMatchObject({
      submissionsPerAddress: { recent: 20, day: 200 },
      trustProxy: 2,
    });
    expect(readConfig({ SUBMISSIONS_PER_ADDRESS: 'off', TRUST_PROXY: '10.0.0.0/8, ::1' })).toMatchObject({
      submissionsPerAddress: undefined,
      trustProxy: ['10.0.0.0/8', '::1'],
    });
  });

  it.each([
    ['PORT', 'x'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://me:secret@db/advice'],
    ['PUBLIC_URL', 'advice.example.org'],
    ['LOG_LEVEL', 'loud'],
    ['STARTER_CONTENT', 'yes'],
    ['ADMIN_EMAIL', 'admin@example.org'],
    ['SMTP_URL', 'mail.example.org:587 with secret'],
    ['MAIL_FROM', 'Conseils <conseils@example.org>'],
    ['CONTRIBUTIONS_ADDRESS', 'contribuer'],
    ['INBOUND_SMTP_PORT', 'on'],
    ['PROOF_OF_WORK', 'maybe'],
    ['SUBMISSIONS_PER_ADDRESS', '30'],
    ['SUBMISSIONS_PER_ADDRESS', '30/5'],
    ['SUBMISSIONS_PER_ADDRESS', '0/5'],
    ['TRUST_PROXY', 'on'],
    ['TRUST_PROXY', '10.0.0.0/8/9'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', '10.0.0.0/8,here'],
    ['ADMIN_PASSWORD', 'a long enough password'],
  ])('refuses %s set to %s in one line that names it and repeats no secret', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(/^[A-Z_]+: [^\n]+$/);
    expect(() => readConfig({ [name]: value })).not.toThrow(/secret|enough/);
  });
});
