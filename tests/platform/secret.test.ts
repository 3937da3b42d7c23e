import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSecret as read } from '../../api/platform/secret';
import { Signer, isSameInConstantTime } from '../../api/platform/signer';

const readSecret = (dataDir: string) => read({ dataDir, secret: undefined, secretFile: undefined });

describe('readSecret', () => {
  const parent = mkdtempSync(join(tmpdir(), 'open-job-advice-secret-'));
  const folder = join(parent, 'data');
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  afterAll(() => rmSync(parent, { recursive: true, force: true }));

  it('makes a key once, readable by this user only', () => {
    const key = readSecret(folder);
    expect(key).toHaveLength(32);
    expect(readSecret(folder)).toEqual(key);
    expect(readdirSync(folder)).toEqual(['secret']);
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe(`${key.toString('base64url')}\n`);
  });

  it('takes SECRET, or the file that SECRET_FILE names, in place of its own', () => {
    const key = Buffer.alloc(32, 250);
    const file = join(parent, 'key');
    writeFileSync(file, `${key.toString('base64')}\n`);
    const given = { dataDir: folder, secret: undefined, secretFile: undefined };
    expect(read({ ...given, secret: key.toString('base64url') })).toEqual(key);
    expect(read({ ...given, secretFile: file })).toEqual(key);
    expect(() => read({ ...given, secretFile: join(parent, 'none') })).toThrow(
      /^SECRET_FILE: \S+none cannot be used \(ENOENT\)$/,
    );
    expect(existsSync(folder)).toBe(false);
  });

  it('names DATA_DIR where it cannot be a folder', () => {
    writeFileSync(join(parent, 'file'), '');
    expect(() => readSecret(join(parent, 'file', 'data'))).toThrow(/^DATA_DIR: \S+ cannot be used \(ENOTDIR\)$/);
  });

  it('makes a different key in another folder', () => {
    expect(readSecret(folder)).not.toEqual(readSecret(join(parent, 'data', 'other')));
  });

  it.each(['', 'short\n', 'x'.repeat(100)])('refuses a file that holds %j', (content) => {
    readSecret(folder);
    writeFileSync(join(folder, 'secret'), content);
    expect(() => readSecret(folder)).toThrow(/^DATA_DIR: \S+ does not hold 32 bytes in base64 [^\n]*$/);
  });
});

describe('Signer', () => {
  const signer = new Signer(Buffer.alloc(32, 1));

  it('signs with HMAC-SHA-256 of the purpose and the text', () => {
    expect(signer.sign('tracking', 'a')).toBe('7kvHxorqsO4x_-RJPAbPSPmSpcrkNXz0RcQGtTtMKKA');
  });

  it('signs differently for another text, purpose, boundary between them, or key', () => {
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

  it('makes short signatures in lower case', () => {
    expect(signer.signBriefly('reply', 'a', 18)).toBe(
      Buffer.from(signer.sign('reply', 'a'), 'base64url').toString('hex').slice(0, 18),
    );
  });

  it('compares whole signatures', () => {
    expect([
      isSameInConstantTime('abc', 'abc'),
      isSameInConstantTime('abc', 'abd'),
      isSameInConstantTime('abc', 'abcd'),
      isSameInConstantTime('', 'abc'),
    ]).toEqual([true, false, false, false]);
  });
});
