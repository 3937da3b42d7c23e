import { isKey, keyOf } from '../../api/platform/key.rules';

const bytes = Buffer.from(Array.from({ length: 32 }, (_, index) => 255 - index));
const written = bytes.toString('base64');

describe('a key', () => {
  it.each([written, bytes.toString('base64url'), ` ${written}\n`, written.slice(0, -1)])(
    'is 32 bytes in either alphabet of base64: %j',
    (text) => {
      expect(isKey(text)).toBe(true);
      expect(keyOf(text)).toEqual(bytes);
    },
  );

  it.each(['', written.slice(0, -2), `a${written}`, `${written}a`, `${written}=`, written.replace('/', '*'), '='])(
    'is nothing else: %j',
    (text) => {
      expect(isKey(text)).toBe(false);
    },
  );
});
