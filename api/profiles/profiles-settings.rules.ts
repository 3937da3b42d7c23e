import type { Config } from '../platform/config';
import { ConfigError } from '../platform/variables';

export interface ProfilesSettings {
  /** Where the mailed link of a job seeker leads. */
  accessLinkUrl: string;
  /** Where people open their plan. */
  planUrl: string;
}

/** ACCESS_LINK_URL, by default this service's own example front end. Throws ConfigError. */
export function profilesSettings({ variables, publicUrl }: Pick<Config, 'variables' | 'publicUrl'>): ProfilesSettings {
  const elsewhere = variables.url('ACCESS_LINK_URL', ['https:', 'http:']);
  const accessLinkUrl = elsewhere ?? `${publicUrl}/essayer`;
  if (accessLinkUrl.includes('#'))
    throw new ConfigError('ACCESS_LINK_URL: it holds a #, which the service adds itself');
  // Another front end may take whatever stands after a # for a secret; ours offers a link to whoever has no plan there.
  return { accessLinkUrl, planUrl: elsewhere ?? `${accessLinkUrl}#plan` };
}
