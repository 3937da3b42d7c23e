import { limitOf, mailboxOf, networkOf } from '../../api/guard/addresses.rules';

describe('the network of an address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::FFFF:192.0.2.7', '192.0.2.7'],
    ['::ffff:192.168.200.170', '192.168.200.170'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['2001:db8::1:2:3:4:5', '2001:db8:0:1::/64'],
    ['::1', '0:0:0:0::/64'],
    ['1::', '1:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['192.0.2.7%eth0', '192.0.2.7'],
    ['x::ffff:192.0.2.7', 'NaN:0:0:0::/64'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('the limit of a use', () => {
  it('is the one that is set, forty times as much for searches of what is similar, and less for what comes without a proof of work', () => {
    const limit = { recent: 3, day: 10 };
    expect(limitOf('SUBMISSION', limit)).toEqual({ recent: 3, day: 10 });
    expect(limitOf('REPLY', limit)).toEqual({ recent: 3, day: 10 });
    expect(limitOf('UNPROVED', limit)).toEqual({ recent: 2, day: 4 });
    expect(limitOf('SIMILAR', limit)).toEqual({ recent: 120, day: 400 });
  });
});

describe('a mailbox', () => {
  it.each([
    ['lou@example.org', 'lou@example.org'],
    [' Lou@Example.ORG ', 'lou@example.org'],
    ['lou+emploi@example.org', 'lou@example.org'],
    ['lou+emploi+ville@example.org', 'lou@example.org'],
    ['+lou@example.org', '+lou@example.org'],
    ['a@b@example.org', 'a@b@example.org'],
    ['lou', '@'],
  ])('%j is %j, however it is written', (email, mailbox) => {
    expect(mailboxOf(email)).toBe(mailbox);
  });
});
