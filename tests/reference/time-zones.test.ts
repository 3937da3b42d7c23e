import { timeZoneOf } from '../../api/reference/places/time-zones.rules';
import { readPlaces } from '../../api/reference/starter/places';

describe('the time zone of a place', () => {
  it.each([
    ['97105', 'America/Guadeloupe'],
    ['dep-971', 'America/Guadeloupe'],
    ['97209', 'America/Martinique'],
    ['reg-02', 'America/Martinique'],
    ['97302', 'America/Cayenne'],
    ['97411', 'Indian/Reunion'],
    ['dep-974', 'Indian/Reunion'],
    ['97502', 'America/Miquelon'],
    ['97611', 'Indian/Mayotte'],
    ['97701', 'America/St_Barthelemy'],
    ['97801', 'America/Marigot'],
    ['98613', 'Pacific/Wallis'],
    ['98735', 'Pacific/Tahiti'],
    ['98731', 'Pacific/Marquesas'],
    ['98719', 'Pacific/Gambier'],
    ['98818', 'Pacific/Noumea'],
    ['75056', 'Europe/Paris'],
    ['2A004', 'Europe/Paris'],
    ['reg-11', 'Europe/Paris'],
    ['01004', 'Europe/Paris'],
    [undefined, 'Europe/Paris'],
  ])('of %s is %s', (code, expected) => {
    expect(timeZoneOf(code)).toBe(expected);
  });

  it('is known to this Node for every place, and of overseas is never that of Paris', () => {
    const overseas = readPlaces().filter(({ code, kind }) => kind === 'COMMUNE' && /^9[78]/.test(code));
    expect(overseas.length).toBeGreaterThan(200);
    const zones = new Set(overseas.map(({ code }) => timeZoneOf(code)));
    for (const timeZone of zones) expect(() => new Intl.DateTimeFormat('fr', { timeZone })).not.toThrow();
    expect(
      overseas.filter(
        ({ code }) => timeZoneOf(code) === 'Europe/Paris' && !code.startsWith('984') && !code.startsWith('989'),
      ),
    ).toEqual([]);
  });
});
