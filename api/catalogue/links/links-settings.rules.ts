import type { Config } from '../../platform/config';
import { ConfigError } from '../../platform/variables';

export interface LinksSettings {
  /** Whether links are checked, each day and by hand. */
  checks: boolean;
  /** After how many days a dead link hides what it belongs to; undefined: the team is warned only. */
  hidesAfterDays: number | undefined;
}

const MAX_DAYS = 365;

/** LINK_CHECKS and HIDE_DEAD_LINKS_AFTER. Throws ConfigError. */
export function linksSettings({ variables }: Pick<Config, 'variables'>): LinksSettings {
  return {
    checks: variables.isOn('LINK_CHECKS') ?? true,
    hidesAfterDays: daysFrom('HIDE_DEAD_LINKS_AFTER', variables.text('HIDE_DEAD_LINKS_AFTER') ?? 'off'),
  };
}

function daysFrom(name: string, value: string): number | undefined {
  if (value === 'off') return undefined;
  if (!/^\d{1,3}$/.test(value) || Number(value) > MAX_DAYS)
    throw new ConfigError(`${name}: "${value}" is neither off nor a number of days (0 to ${MAX_DAYS})`);
  return Number(value);
}
