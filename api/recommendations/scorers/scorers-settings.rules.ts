import type { Config } from '../../platform/config';
import { ConfigError } from '../../platform/variables';
import { EDITORS_ONLY } from './editors-only.rules';
import { BUILT_IN } from './scorers.types';

export interface ScorersSettings {
  /** The name of the scorer that people's rankings go by. */
  scorer: string;
  /** The scorer over HTTP, where there is one. */
  http: HttpScorerSettings | undefined;
}

export interface HttpScorerSettings {
  url: URL;
  /** It is on a network of ours, which the public cannot reach. */
  isPrivate: boolean;
  withSensitive: boolean;
  /** By which it knows the service. */
  token: string | undefined;
}

/** The scorer that `SCORER_URL` names. */
export const HTTP = 'http';

/** SCORER, SCORER_URL, SCORER_TOKEN, SCORER_PRIVATE and SCORER_SENSITIVE_FACTS. Throws ConfigError. */
export function scorersSettings({ variables }: Pick<Config, 'variables'>): ScorersSettings {
  const url = variables.url('SCORER_URL', ['http:', 'https:']);
  const chosen = variables.choice('SCORER', [BUILT_IN, EDITORS_ONLY.name, HTTP]);
  const isPrivate = variables.isOn('SCORER_PRIVATE') ?? false;
  const withSensitive = variables.isOn('SCORER_SENSITIVE_FACTS') ?? false;
  const token = variables.text('SCORER_TOKEN');
  // The value is a secret, so it is not repeated.
  if (token !== undefined && !/^[\w.~+/=-]+$/.test(token))
    throw new ConfigError('SCORER_TOKEN: not a bearer token: letters, digits and - . _ ~ + / =');
  if (chosen === HTTP && url === undefined) throw new ConfigError('SCORER: "http" needs SCORER_URL');
  if (url === undefined) return { scorer: chosen ?? BUILT_IN, http: undefined };
  return { scorer: chosen ?? HTTP, http: { url: new URL(url), isPrivate, withSensitive, token } };
}
