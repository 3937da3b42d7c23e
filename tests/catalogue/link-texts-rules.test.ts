import { linksOf, withLink } from '../../api/catalogue/links/link-texts.rules';
import { someContent } from './some-content';

const OLD = 'https://old.example.org/a';
const NEW = 'https://new.example.org/b?c=1&d=2';
const withBody = (bodyMarkdown: string, link: string | null = null) => someContent({ link, bodyMarkdown });
const bodyAfter = (body: string): string | undefined => withLink(withBody(body), OLD, NEW)?.bodyMarkdown;

describe('the links of a content', () => {
  it('are those of all its versions, each once, the main one told', () => {
    const translation = {
      title: 'Call',
      summary: 'Call three companies.',
      bodyMarkdown: '[x](https://en.example.org)',
    };
    const content = {
      ...withBody('See <https://text.example.org> and [y](https://main.example.org).', 'https://main.example.org'),
      translations: [{ ...translation, locale: 'EN' as const, link: 'https://english.example.org' }],
    };
    expect(linksOf(content)).toEqual([
      { url: 'https://main.example.org', isMain: true },
      { url: 'https://text.example.org', isMain: false },
      { url: 'https://english.example.org', isMain: false },
      { url: 'https://en.example.org', isMain: false },
    ]);
  });

  it('are read from Markdown as it is shown', () => {
    const body = [
      '- [in a list](https://list.example.org/?a=1&amp;b=2 "title"), bare https://bare.example.org.',
      '',
      'By [name][1]; `https://code.example.org`; ![image](https://image.example.org/a.png)',
      '[mail](mailto:me@example.org) [here](/local) [call](tel:3949)',
      '',
      '[1]: https://named.example.org/x_(y)',
    ].join('\n');
    expect(linksOf(withBody(body)).map(({ url }) => url)).toEqual([
      'https://list.example.org/?a=1&b=2',
      'https://bare.example.org',
      'https://named.example.org/x_(y)',
    ]);
  });

  it('leave out what is no address, or longer than any that may be saved', () =>
    expect(linksOf(withBody(`[a](https://) [b](https://example.org/${'a'.repeat(2000)})`))).toEqual([]));
});

describe('a content with one address in place of another', () => {
  it('has it as its link and in its text, in all versions', () => {
    const text = { title: 'Call', summary: 'Call three companies.', bodyMarkdown: `[x](${OLD})`, link: OLD };
    const content = {
      ...withBody(`[x](${OLD}) and [y](${OLD})`, OLD),
      translations: [{ ...text, locale: 'EN' as const }],
    };
    expect(withLink(content, OLD, NEW)).toEqual({
      ...withBody(`[x](${NEW}) and [y](${NEW})`, NEW),
      translations: [{ ...text, locale: 'EN', bodyMarkdown: `[x](${NEW})`, link: NEW }],
    });
  });

  it.each([
    [`bare ${OLD}.`, `bare ${NEW}.`],
    [`<${OLD}>`, `<${NEW}>`],
    [`[n][1]\n\n[1]: ${OLD} "t"`, `[n][1]\n\n[1]: ${NEW} "t"`],
    [`[x](${OLD}), [y](${OLD}/more), [z](${OLD}?q=1)`, `[x](${NEW}), [y](${OLD}/more), [z](${OLD}?q=1)`],
  ])('replaces it in %j and leaves longer addresses', (before, after) => expect(bodyAfter(before)).toBe(after));

  it('is not made where the address is not named, or cannot be replaced by itself', () => {
    expect(bodyAfter('[x](https://other.example.org)')).toBeUndefined();
    expect(withLink(withBody('www.example.org'), 'http://www.example.org', NEW)).toBeUndefined();
  });
});
