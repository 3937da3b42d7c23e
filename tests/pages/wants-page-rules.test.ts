import { wantsPage } from '../../api/pages/explorer/wants-page.rules';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

describe('an address of the API that is opened', () => {
  it.each([
    [BROWSER, true],
    ['TEXT/HTML', true],
    ['application/json;q=0.5, text/html', true],
    ['application/json, text/html;q=0.9', false],
    ['application/json;q=0.9, text/html;q=0.9', false],
    ['application/graphql-response+json, text/html;q=0.9', false],
    ['text/html; q=0.9, application/graphql-response+json;q=0.8, application/json;q=0.1', true],
    ['text/html; charset=utf-8; q=0.2, application/json; q=0.3', false],
    ['text/html;q=0', false],
    ['text/html;q=0.5, */*', true],
    ['text/html;q=.', false],
    ['text/html;xq=0.1, application/json;q=0.5', true],
    ['text/html;q=0.1x, application/json;q=0.5', true],
    ['application/json', false],
    ['*/*', false],
    ['text/html5', false],
    [undefined, false],
  ])('is a page for who accepts %j: %j', (accept, wanted) => {
    expect(wantsPage({ url: '/graphql', headers: { accept } })).toBe(wanted);
  });

  it.each([
    [undefined, true],
    ['/graphql', true],
    ['/graphql?', true],
    ['/graphql?operationName=a', true],
    ['/graphql?query={me{id}}', false],
    ['/graphql?variables={}&extensions={}', false],
    ['/graphql?a?query=b', true],
  ])('%j is a page for a browser where nothing is asked: %j', (url, wanted) => {
    expect(wantsPage({ url, headers: { accept: BROWSER } })).toBe(wanted);
  });
});
