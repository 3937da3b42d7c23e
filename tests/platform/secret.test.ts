import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSecret } from '../../api/platform/secret';
import { Signer, isSame } from '../../api/platform/signer';

describe('the key of signatures', () => {
  const parent = mkdtempSync(join(tmpdir(), 'open-job-advice-secret-'));
  const folder = join(parent, 'data');
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  afterAll(() => rmSync(parent, { recursive: true, force: true }));

  it('is made once, for this user only', () => {
    const key = readSecret(folder);
    expect(key).toHaveLength(32);
    expect(readSecret(folder)).toEqual(key);
    expect(readdirSync(folder)).toEqual(['secret']);
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe(`${key.toString('base64url')}\n`);
  });

  it('is another one elsewhere', () => {
    expect(readSecret(folder)).not.toEqual(readSecret(join(parent, 'data', 'other')));
  });

  it.each(['', 'short\n', 'x'.repeat(100)])('is not taken from a file that holds %j', (content) => {
    readSecret(folder);
    writeFileSync(join(folder, 'secret'), content);
    expect(() => readSecret(folder)).toThrow(/^DATA_DIR: \S+ does not hold a key$/);
  });
});

describe('a signature', () => {
  const signer = new Signer(Buffer.alloc(32, 1));

  it('is HMAC-SHA-256 of the words under their purpose', () => {
    expect(signer.sign('tracking', 'a')).toBe('7kvHxorqsO4x_-RJPAbPSPmSpcrkNXz0RcQGtTtMKKA');
  });

  it('differs by words, by purpose, by where one ends and the other begins, and by key', () => {
    const other = new Signer(Buffer.alloc(32, 2));
    const all = [
      signer.sign('tracking', 'a'),
      signer.sign('tracking', 'b'),
      signer.sign('reply', 'a'),
      signer.sign('trackin', 'ga'),
      other.sign('tracking', 'a'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('has a short form in lower case', () => {
    expect(signer.shortly('reply', 'a', 18)).toBe(
      Buffer.from(signer.sign('reply', 'a'), 'base64url').toString('hex').slice(0, 18),
    );
  });

  it('is compared as a whole', () => {
    expect([isSame('abc', 'abc'), isSame('abc', 'abd'), isSame('abc', 'abcd'), isSame('', 'abc')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
