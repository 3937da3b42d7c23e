import { placeName, placeTyped } from '../../admin/public/src/places/names';

const saintDenis = { code: '93066', label: 'Saint-Denis', parent: { label: 'Seine-Saint-Denis' } };
const saintDenisReunion = { code: '97411', label: 'Saint-Denis', parent: { label: 'La Réunion' } };
const ile = { code: 'reg-11', label: 'Île-de-France', parent: null };

describe('places typed by name', () => {
  test('are shown with their parent, which distinguishes namesakes', () => {
    expect([saintDenis, ile].map(placeName)).toEqual(['Saint-Denis (Seine-Saint-Denis)', 'Île-de-France']);
  });

  test('are recognised without accents, hyphens or capitals', () => {
    expect(placeTyped('ile de france ', [saintDenis, ile])).toBe(ile);
    expect(placeTyped('saint denis (la reunion)', [saintDenis, saintDenisReunion])).toBe(saintDenisReunion);
  });

  test('are not chosen when several places match, or none', () => {
    expect(placeTyped('Saint-Denis', [saintDenis, saintDenisReunion])).toBeUndefined();
    expect(placeTyped('Saint', [saintDenis])).toBeUndefined();
    expect(placeTyped('', [ile])).toBeUndefined();
  });
});
