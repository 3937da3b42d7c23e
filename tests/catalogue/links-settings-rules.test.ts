import { linksSettings } from '../../api/catalogue/links/links-settings.rules';
import { Variables } from '../../api/platform/variables';

const settings = (env: Readonly<Record<string, string>>) => linksSettings({ variables: new Variables(env) });

describe('the settings of links', () => {
  it('check them, and warn only, unless told otherwise', () => {
    expect(settings({})).toEqual({ checks: true, hidesAfterDays: undefined });
    expect(settings({ LINK_CHECKS: 'off', HIDE_DEAD_LINKS_AFTER: 'off' })).toEqual({
      ...{ checks: false, hidesAfterDays: undefined },
    });
    expect(settings({ HIDE_DEAD_LINKS_AFTER: '7' })).toMatchObject({ hidesAfterDays: 7 });
    expect(settings({ HIDE_DEAD_LINKS_AFTER: '0' })).toMatchObject({ hidesAfterDays: 0 });
  });

  it.each(['soon', '-1', '366', '1.5', '7 days'])('refuse %j, and name the variable', (value) =>
    expect(() => settings({ HIDE_DEAD_LINKS_AFTER: value })).toThrow(/^HIDE_DEAD_LINKS_AFTER: /),
  );
});
