import { tabOf } from '../../admin/back-office/src/catalogue/recommendations/fields/tabs';
import {
  readerText,
  siteOf,
  writtenReason,
} from '../../admin/back-office/src/catalogue/recommendations/reader/readerText';
import { toForm } from '../../admin/back-office/src/catalogue/recommendations/record/content';

const FRENCH = { title: 'Appeler', summary: 'En deux phrases.', bodyMarkdown: 'Appelez.', link: 'https://exemple.fr' };
const ENGLISH = { locale: 'EN' as const, title: 'Call', summary: 'In two sentences.', bodyMarkdown: 'Call.' };
const form = (translations: object[] = []) => ({
  ...toForm(undefined),
  ...FRENCH,
  translations: translations as ReturnType<typeof toForm>['translations'],
});

describe('the text that a reader gets', () => {
  it('is the version in the language, with the French link where it has none', () => {
    expect(readerText(form([ENGLISH]), 'EN')).toEqual({
      ...{ title: 'Call', summary: 'In two sentences.', bodyMarkdown: 'Call.' },
      ...{ link: 'https://exemple.fr', lang: 'en', isFallback: false },
    });
    expect(readerText(form([{ ...ENGLISH, link: 'https://example.org' }]), 'EN').link).toBe('https://example.org');
  });

  it.each(['title', 'summary', 'bodyMarkdown'])('is the French one where the version has no %s', (part) => {
    expect(readerText(form([{ ...ENGLISH, [part]: ' ' }]), 'EN')).toEqual({ ...FRENCH, lang: 'fr', isFallback: true });
  });

  it('is the French one without a word about it for who asked for it', () => {
    expect(readerText(form([ENGLISH]), 'FR')).toMatchObject({ title: 'Appeler', isFallback: false });
  });

  it('is empty where nothing is written yet', () => {
    expect(readerText(toForm(undefined), 'FR')).toMatchObject({ title: '', summary: '', bodyMarkdown: '', link: '' });
  });
});

describe('the reason that a reader gets', () => {
  const line = { reason: 'Vous cherchez.', reasonTu: null, reasonEn: null };

  it('is that with "vous" where none is written with "tu", and none in English where none is', () => {
    expect([writtenReason(line, 'FR'), writtenReason(line, 'FR_TU'), writtenReason(line, 'EN')]).toEqual([
      ...['Vous cherchez.', 'Vous cherchez.', ''],
    ]);
  });

  it('is the one written for the version', () => {
    const whole = { ...line, reasonTu: 'Tu cherches.', reasonEn: 'You are looking.' };
    expect([writtenReason(whole, 'FR_TU'), writtenReason(whole, 'EN')]).toEqual(['Tu cherches.', 'You are looking.']);
  });
});

describe('the name of a site', () => {
  it.each([
    ['https://www.exemple.fr/page', 'exemple.fr'],
    ['http://exemple.fr', 'exemple.fr'],
    ['javascript:alert(1)', ''],
    ['www.exemple.fr', ''],
  ])('of %s is "%s"', (link, name) => expect(siteOf(link)).toBe(name));
});

describe('the tab of a field', () => {
  it.each([
    ['title', 'text'],
    ['topics', 'text'],
    ['rule', 'targeting'],
    ['scoreLines', 'score'],
    ['strategyIds', 'links'],
    ['translations.FR_TU.summary', 'FR_TU'],
    ['translations.EN.title', 'EN'],
  ])('%s is %s', (field, tab) => expect(tabOf(field)).toBe(tab));
});
