import { profileNamedBy, profileToken } from '../accounts';
import { isSameInConstantTime } from '../platform/signer';
import type { Signer } from '../platform/signer';

/** The secrets of the links that stop the mails of a profile, or keep them coming: in every mail, kept nowhere, and good for nothing else. */
export class MailTokensService {
  constructor(private readonly signer: Signer) {}

  of(profileId: string): string {
    return profileToken(profileId, this.signer.sign('coaching mails', profileId));
  }

  /** The profile whose mails a secret stops. Undefined for what is none, without asking the database. */
  profileOf(token: string): string | undefined {
    const profileId = profileNamedBy(token);
    return profileId !== undefined && isSameInConstantTime(token, this.of(profileId)) ? profileId : undefined;
  }
}
