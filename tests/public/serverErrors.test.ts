import { placeErrors } from '../../admin/public/src/form/serverErrors';

const error = (field: string[] | null, message: string) => ({ code: 'ANY', field, message });

describe("the server's refusals", () => {
  test.each([
    ['a field', ['title'], 'title'],
    ['a field below the argument', ['input', 'title'], 'title'],
    ["the place's code", ['placeCode'], 'place'],
    ['one stated fact', ['statedFacts', 'hasCarLicence'], 'statedFacts'],
  ])('are shown at %s', (_case, path, field) => {
    expect(placeErrors([error(path, 'Trop court.')])).toEqual([{ field, message: 'Trop court.' }]);
  });

  test.each([[null], [[]], [['input']], [['unheardOf']]])(
    'without a field of the page (%j) keep their sentence',
    (path) => {
      expect(placeErrors([error(path, 'Réessayez.')])).toEqual([{ message: 'Réessayez.' }]);
    },
  );

  test('come in the order of the page, those without a field last', () => {
    const errors = [error(null, 'c'), error(['consentToTerms'], 'b'), error(['kind'], 'a')];
    expect(placeErrors(errors).map(({ message }) => message)).toEqual(['a', 'b', 'c']);
  });
});
