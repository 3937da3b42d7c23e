import { placeErrors } from '../../admin/public/src/form/serverErrors';

const error = (field: string[] | null, message: string) => ({ code: 'ANY', field, message });

describe('placeErrors', () => {
  test.each([
    ['a field', ['title'], 'title'],
    ['a field below the argument', ['input', 'title'], 'title'],
    ["the place's code", ['placeCode'], 'place'],
    ['one stated fact', ['statedFacts', 'hasCarLicence'], 'statedFacts'],
  ])('assigns an error to %s', (_case, path, field) => {
    expect(placeErrors([error(path, 'Trop court.')])).toEqual([{ field, message: 'Trop court.' }]);
  });

  test.each([[null], [[]], [['input']], [['unheardOf']]])('keeps an error at the path %j without a field', (path) => {
    expect(placeErrors([error(path, 'Réessayez.')])).toEqual([{ message: 'Réessayez.' }]);
  });

  test('orders the errors as the page, those without a field last', () => {
    const errors = [error(null, 'c'), error(['consentToTerms'], 'b'), error(['kind'], 'a')];
    expect(placeErrors(errors).map(({ message }) => message)).toEqual(['a', 'b', 'c']);
  });
});
