import { unscrambled } from '../../api/platform/mail/reading/charsets';

const readAs = (charset: 'latin1' | 'windows-1252', text: string): string =>
  charset === 'latin1' ? Buffer.from(text).toString('latin1') : new TextDecoder(charset).decode(Buffer.from(text));

describe('unscrambled', () => {
  it.each(['latin1', 'windows-1252'] as const)('restores UTF-8 that was read as %s', (charset) => {
    const text = 'À l’été, « Ígor » et “Ÿ” : 0 €… œuvre';
    expect(unscrambled(readAs(charset, text))).toBe(text);
  });

  it.each(['déjà vu', 'Ã et Â', 'Ã© 漢', 'é 🌿', ''])('leaves %p as it is', (text) => {
    expect(unscrambled(text)).toBe(text);
  });
});
