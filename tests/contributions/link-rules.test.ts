import { ContributionLinks } from '../../api/contributions/contribution-links.rules';
import { Signer } from '../../api/platform/signer';
import { tokenHash } from '../../api/platform/tokens';

const config = {
  publicUrl: 'https://conseils.example',
  contributionsAddress: 'Conseils@Example.org',
  mailFrom: 'no-reply@example.org',
  inboundSmtpPort: undefined,
};
const linksOf = (key: string): ContributionLinks => new ContributionLinks(new Signer(Buffer.alloc(32, key)), config);
const links = linksOf('test');
const others = linksOf('other');
const id = '0190b2f4-7a3c-7def-8123-456789abcdef';

describe('the links of a contribution', () => {
  it('lead to its follow-up, by a secret that only this service makes', () => {
    const token = links.trackingToken(id);
    expect(links.trackingLink({ id, trackingHash: tokenHash(token) })).toBe(
      `https://conseils.example/contribuer/suivi/${token}`,
    );
    expect(links.trackingLink({ id, trackingHash: tokenHash('another') })).toBeNull();
    expect(others.trackingToken(id)).not.toBe(token);
    expect(links.trackingToken('another')).not.toBe(token);
    expect(token).not.toBe(new Signer(Buffer.alloc(32, 'test')).sign('', id));
  });

  it('lead to a published advice', () => {
    expect(links.adviceLink('écrire à')).toBe('https://conseils.example/recommandations/%C3%A9crire%20%C3%A0');
  });
});

describe('the reply address of a contribution', () => {
  let address: string;
  beforeEach(() => {
    address = links.replyAddress(id);
  });

  it('is in lower case and has at most 64 characters before the "@"', () => {
    expect(address).toMatch(/^contribution\+0190b2f47a3c7def8123456789abcdef\.[0-9a-f]{18}@example\.org$/);
    expect(address.indexOf('@')).toBe(64);
  });

  it('is read back, whatever its capitals and spaces', () => {
    expect(links.recipient(address)).toEqual({ kind: 'REPLY', contributionId: id });
    expect(links.recipient(` ${address.toUpperCase()} `)).toEqual({ kind: 'REPLY', contributionId: id });
  });

  it('is refused with another signature, contribution or host', () => {
    expect(others.recipient(address)).toBeUndefined();
    expect(links.recipient(address.replace('0190b2f4', '0190b2f5'))).toBeUndefined();
    expect(links.recipient(address.replace('example.org', 'example.com'))).toBeUndefined();
    expect(links.recipient(`x${address}`)).toBeUndefined();
    expect(links.recipient(address.replace('@', '0@'))).toBeUndefined();
    expect(links.recipient('contribution@example.org')).toBeUndefined();
    expect(links.recipient('')).toBeUndefined();
  });

  it('is the team where something new arrives', () => {
    expect(links.recipient(' conseils@EXAMPLE.org ')).toEqual({ kind: 'NEW' });
  });
});
