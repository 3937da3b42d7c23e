import { hostOf, isForeign, provenanceOf } from '../../api/platform/http/own-site.rules';

const OWN = ['conseil.example.org', 'localhost:4000'];
const HERE = 'https://conseil.example.org';
const ELSEWHERE = 'https://other.example.org';

describe('the page that a form was sent from', () => {
  it.each([
    ['nothing is said', {}, 'UNKNOWN'],
    ['only the browser says that the page is of this site', { 'sec-fetch-site': 'same-origin' }, 'OWN'],
    ['somebody reloads it by hand', { 'sec-fetch-site': 'none' }, 'UNKNOWN'],
    ['somebody reloads a page of this site by hand', { 'sec-fetch-site': 'none', origin: HERE }, 'OWN'],
    ['the page is of another site', { 'sec-fetch-site': 'cross-site' }, 'FOREIGN'],
    ['the page is of a neighbour, whatever its origin', { 'sec-fetch-site': 'same-site', origin: HERE }, 'FOREIGN'],
    ['its origin is this site', { origin: HERE }, 'OWN'],
    ['its origin is another site', { origin: ELSEWHERE }, 'FOREIGN'],
    ['its origin is this site on another port', { origin: 'http://localhost:5173' }, 'FOREIGN'],
    ['its address is of this site', { referer: 'http://localhost:4000/contribuer' }, 'OWN'],
    ['its address is of another site', { referer: `${ELSEWHERE}/?${HERE}` }, 'FOREIGN'],
    ['the origin says other than the address', { origin: ELSEWHERE, referer: HERE }, 'FOREIGN'],
    ['the origin is hidden', { origin: 'null' }, 'UNKNOWN'],
    ['the origin is hidden, the address is not', { origin: 'null', referer: HERE }, 'OWN'],
    ['the origin is hidden on this site', { origin: 'null', 'sec-fetch-site': 'same-origin' }, 'OWN'],
    ['the origin is no address', { origin: 'conseil.example.org' }, 'FOREIGN'],
  ])('is known when %s', (_when, headers, provenance) => {
    expect(provenanceOf(headers, OWN)).toBe(provenance);
  });

  it('is another site for what names no host, even where no host is our own', () => {
    expect(provenanceOf({ origin: 'about:blank' }, [])).toBe('FOREIGN');
  });
});

describe('a request with a cookie', () => {
  it.each([
    ['of a program, which says nothing', {}, false],
    ['of a page of this site', { 'sec-fetch-site': 'same-origin' }, false],
    ['typed by hand', { 'sec-fetch-site': 'none' }, false],
    ['of a page of another site', { 'sec-fetch-site': 'cross-site' }, true],
    ['of a page of a neighbour', { 'sec-fetch-site': 'same-site' }, true],
    ['of an older browser, from this site', { origin: HERE }, false],
    ['of an older browser, from another site', { origin: ELSEWHERE }, true],
    ['of an older browser that hides its origin', { origin: 'null' }, true],
    ['of this site, whose page hides its origin', { origin: 'null', 'sec-fetch-site': 'same-origin' }, false],
  ])('%s is told from foreign ones', (_whose, headers, foreign) => {
    expect(isForeign(headers, OWN)).toBe(foreign);
  });
});

describe('the host of an address', () => {
  it.each([
    ['https://conseil.example.org/contribuer', 'conseil.example.org'],
    ['http://localhost:4000', 'localhost:4000'],
    ['https://Conseil.example.org:443/', 'conseil.example.org'],
    ['ftp://conseil.example.org', undefined],
    ['app+https://conseil.example.org', undefined],
    ['about:blank', undefined],
    ['conseil.example.org', undefined],
    ['', undefined],
  ])('of %j is %j', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });
});
