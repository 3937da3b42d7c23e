import type { Config } from '../platform/config';

export interface ContributionsSettings extends Pick<Config, 'publicUrl' | 'mailFrom' | 'inboundSmtpPort'> {
  /** Where people send what they contribute; answers go to addresses of the same host. */
  contributionsAddress: string;
}

/** CONTRIBUTIONS_ADDRESS, beside what the platform knows. Throws ConfigError. */
export function contributionsSettings(config: Config): ContributionsSettings {
  const { publicUrl, mailFrom, inboundSmtpPort, variables } = config;
  const contributionsAddress =
    variables.emailAddress('CONTRIBUTIONS_ADDRESS') ?? `contribuer@${new URL(publicUrl).hostname}`;
  return { publicUrl, mailFrom, inboundSmtpPort, contributionsAddress };
}
