import type { ContributionsSettings } from './contributions-settings.rules';
import { isSameInConstantTime } from '../platform/signer';
import type { Signer } from '../platform/signer';
import { tokenHash } from '../platform/tokens';

const REPLY = /^contribution\+([0-9a-f]{32})\.([0-9a-f]{18})$/;
/** 72 bits: with them the part before the "@" has the 64 characters that it may have at most. */
const SIGNATURE_DIGITS = 18;

/** Whom a mail that comes in is for: the team, about something new or about a contribution. */
export type MailRecipient = { kind: 'NEW' } | { kind: 'REPLY'; contributionId: string };

/** The addresses by which a contributor follows a contribution and answers: only this service can have made them. */
export class ContributionLinks {
  constructor(
    private readonly signer: Signer,
    private readonly settings: ContributionsSettings,
  ) {}

  /** The secret of the follow-up link. Only its hash is stored, yet it can be made again. */
  trackingToken(id: string): string {
    return this.signer.sign('tracking', id);
  }

  /**
   * Null for a contribution whose secret was made otherwise: before, or with another key. The page of this path works without JavaScript,
   * and is never logged here. Links of before have the secret behind a "#", and go on working.
   */
  trackingLink({ id, trackingHash }: { id: string; trackingHash: string }): string | null {
    const token = this.trackingToken(id);
    return isSameInConstantTime(tokenHash(token), trackingHash) ? this.linkOf(token) : null;
  }

  /** By the secret that somebody showed. */
  linkOf(token: string): string {
    return `${this.settings.publicUrl}/contribuer/suivi/${encodeURIComponent(token)}`;
  }

  adviceLink(slug: string): string {
    return `${this.settings.publicUrl}/recommandations/${encodeURIComponent(slug)}`;
  }

  /** In lower case only: not every mail server keeps capitals. */
  replyAddress(id: string): string {
    const digits = id.replaceAll('-', '');
    return `contribution+${digits}.${this.signatureOf(digits)}@${this.host()}`;
  }

  /** Undefined for an address that is none of ours. */
  recipient(address: string): MailRecipient | undefined {
    const given = address.trim().toLowerCase();
    if (given === this.settings.contributionsAddress.toLowerCase()) return { kind: 'NEW' };
    const at = given.lastIndexOf('@');
    const [, digits = '', signature = ''] = REPLY.exec(given.slice(0, at)) ?? [];
    if (given.slice(at + 1) !== this.host() || !isSameInConstantTime(signature, this.signatureOf(digits)))
      return undefined;
    return { kind: 'REPLY', contributionId: digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') };
  }

  private signatureOf(digits: string): string {
    return this.signer.signBriefly('reply', digits, SIGNATURE_DIGITS);
  }

  private host(): string {
    const { contributionsAddress } = this.settings;
    return contributionsAddress.slice(contributionsAddress.lastIndexOf('@') + 1).toLowerCase();
  }
}
