import { countOf } from '../../admin/public/src/form/counting';

const limits = { minimum: 5, maximum: 20 };

describe('the counter under a field', () => {
  test.each([
    ['', { text: 'Encore au moins 5 caractères.', tooLong: false, urgent: false }],
    ['abcd', { text: 'Encore au moins 1 caractère.', tooLong: false, urgent: false }],
    ['abcde', { text: 'Il reste 15 caractères.', tooLong: false, urgent: false }],
    ['a'.repeat(18), { text: 'Il reste 2 caractères.', tooLong: false, urgent: true }],
    ['a'.repeat(20), { text: 'Il reste 0 caractère.', tooLong: false, urgent: true }],
    ['a'.repeat(21), { text: '1 caractère de trop.', tooLong: true, urgent: true }],
  ])('counts %j', (text, count) => {
    expect(countOf(text, limits)).toEqual(count);
  });

  test('writes thousands apart, as the hint above the field does', () => {
    expect(countOf('a'.repeat(85), { minimum: 20, maximum: 5000 }).text).toMatch(/^Il reste 4\s915 caractères\.$/);
  });
});
