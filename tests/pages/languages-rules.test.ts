import { withNamedLanguage } from '../../api/pages/languages.rules';

describe('a page whose address names its language', () => {
  it.each([
    ['href="/"', 'href="/?lang=en"'],
    ['href="/contribuer"', 'href="/contribuer?lang=en"'],
    ['href="/contribuer/suivi"', 'href="/contribuer/suivi?lang=en"'],
    ['href="/contribuer?nature=DATA#kind"', 'href="/contribuer?nature=DATA&amp;lang=en#kind"'],
    ['action="/contribuer"', 'action="/contribuer?lang=en"'],
    ['href="/recommandations"', 'href="/recommandations?lang=en"'],
  ])('names it in %s', (link, named) => {
    expect(withNamedLanguage(`<a ${link}>`, 'en')).toBe(`<a ${named}>`);
  });

  it.each([
    ['a language that is named already', 'href="/contribuer?lang=fr"'],
    ['one behind something else', 'href="/contribuer?nature=DATA&amp;lang=fr#kind"'],
    ['a form that asks by its address', 'action="/recommandations"'],
    ['a file', 'href="/contribuer/assets/style.css"'],
    ['a place on the page', 'href="#content"'],
    ['another site', 'href="https://example.org/contribuer"'],
    ['the pages of the team', 'href="/admin/"'],
  ])('leaves %s alone', (_what, link) => {
    expect(withNamedLanguage(`<a ${link}>`, 'en')).toBe(`<a ${link}>`);
  });
});
