import { readConfig } from '../../api/platform/config';

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 4000, databaseUrl: undefined, publicUrl: 'http://localhost:4000', logLevel: 'info', starterContent: true });
  });

  it('loads the starter content into its own database only', () => {
    expect(readConfig({ DATABASE_URL: 'postgres://me:secret@db/advice' }).starterContent).toBe(false);
  });

  it.each([
    ['PORT', 'x'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://me:secret@db/advice'],
    ['PUBLIC_URL', 'advice.example.org'],
    ['LOG_LEVEL', 'loud'],
    ['STARTER_CONTENT', 'yes'],
    ['ADMIN_EMAIL', 'admin@example.org'],
    ['ADMIN_PASSWORD', 'a long enough password'],
  ])('names %s when it is %s, in one line and without repeating a secret', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(/^[A-Z_]+: [^\n]+$/);
    expect(() => readConfig({ [name]: value })).not.toThrow(/secret|enough/);
  });
});
