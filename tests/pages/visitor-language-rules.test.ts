import { visitorLanguage } from '../../api/pages/home/visitor-language.rules';

describe('the language of the home page', () => {
  it('is the one that is asked for by name, whatever the browser prefers', () => {
    expect(visitorLanguage('en', 'fr')).toBe('en');
    expect(visitorLanguage('fr', 'en')).toBe('fr');
  });

  it('is the one of the browser where the name is of neither', () => {
    expect(visitorLanguage('de', 'en')).toBe('en');
    expect(visitorLanguage(['en'], 'fr')).toBe('fr');
  });

  it.each([
    [undefined, 'fr'],
    ['', 'fr'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN-us, fr;q=0.8', 'en'],
    ['fr, en', 'fr'],
    ['en, fr', 'en'],
    ['fr;q=0.5, en;q=0.7', 'en'],
    ['fr; q=0.5, en; q=0.7', 'en'],
    ['en;q=0.5,fr', 'fr'],
    ['fr;q=0.2, en', 'en'],
    ['de, en;q=0.1', 'en'],
    ['de', 'fr'],
    ['en;q=0', 'fr'],
    ['en;q=much', 'fr'],
    ['fr;q=much, en;q=0.1', 'en'],
    ['  en ;q=0.9', 'fr'],
    ['de-en', 'fr'],
  ])('of a browser that accepts %j is %s', (accepted, language) => {
    expect(visitorLanguage(undefined, accepted)).toBe(language);
  });
});
