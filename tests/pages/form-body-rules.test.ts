import { fieldsIn, first, FormFault } from '../../api/pages/form-body.rules';

const FORM = 'application/x-www-form-urlencoded';
const read = (body: string | Buffer, contentType = FORM) =>
  Object.fromEntries(fieldsIn(Buffer.from(body), contentType));
const refusal = (body: string | Buffer, contentType = FORM): number | undefined => {
  try {
    read(body, contentType);
    return undefined;
  } catch (error) {
    if (error instanceof FormFault) return error.statusCode;
    throw error;
  }
};

describe('the body of a form', () => {
  it.each([
    ['', {}],
    ['title=un+deux', { title: ['un deux'] }],
    ['title=un%20deux%20%C3%A9t%C3%A9', { title: ['un deux été'] }],
    ['title=1%2B1', { title: ['1+1'] }],
    ['fact.a=X&fact.a=Y&title=un', { 'fact.a': ['X', 'Y'], title: ['un'] }],
    ['title=&&body=a=b', { title: [''], body: ['a=b'] }],
    ['title', { title: [''] }],
    ['=un', { '': ['un'] }],
    ['mon+champ=un', { 'mon champ': ['un'] }],
    ['body=un%0D%0Adeux%0Dtrois%0Aquatre', { body: ['un\ndeux\ntrois\nquatre'] }],
    ['body=%0D%0A%0D%0A', { body: ['\n\n'] }],
  ])('%j says %j', (body, fields) => {
    expect(read(body)).toEqual(fields);
  });

  it.each([
    [FORM, undefined],
    [`${FORM}; charset=UTF-8`, undefined],
    [`${FORM};charset="utf-8"`, undefined],
    [`${FORM} ; Charset = utf8`, undefined],
    [`${FORM}; charset=ISO-8859-1`, 415],
    [`${FORM}; charset=utf-16`, 415],
    [`${FORM}; charset=x-utf-8`, 415],
    [`${FORM}; charset=utf-80`, 415],
    [`${FORM}; boundary=charset`, undefined],
  ])('of the type %j is refused with %j', (contentType, status) => {
    expect(refusal('title=un', contentType)).toBe(status);
  });

  it.each([
    ['bytes that are no UTF-8', Buffer.from([0x61, 0x3d, 0xe9])],
    ['escaped bytes that are no UTF-8', 'title=%E9'],
    ['a percent sign alone', 'title=100%'],
    ['a character that cannot be kept', 'title=un%00'],
    ['a name with a character that cannot be kept', '%00=un'],
  ])('is refused for %s', (_what, body) => {
    expect(refusal(body)).toBe(400);
  });

  it('is refused beyond 200 fields, which no form of ours has', () => {
    expect(refusal('a=1&'.repeat(200))).toBeUndefined();
    expect(refusal('a=1&'.repeat(201))).toBe(400);
  });

  it('is refused in words that say so', () => {
    expect(new FormFault(400).message).toBe('A form cannot be read.');
  });
});

describe('the value of a field', () => {
  it('is the first that was sent, and empty where none was', () => {
    const fields = fieldsIn(Buffer.from('a=1&a=2'), FORM);
    expect(first(fields, 'a')).toBe('1');
    expect(first(fields, 'b')).toBe('');
  });
});
