export type Address =
  | { screen: 'welcome' }
  | { screen: 'question' | 'check-in'; number: number }
  | { screen: 'results' | 'consent' | 'plan' | 'link' }
  | { screen: 'return'; secret: string };

/** Every screen has an address after the "#", so that the Back of the browser works. */
export function hashOf(address: Address): string {
  if (address.screen === 'return') return `#${address.secret}`;
  return 'number' in address ? `#${address.screen}-${address.number}` : `#${address.screen}`;
}

/** undefined: no screen in particular. */
export function addressIn(hash: string): Address | undefined {
  const [, screen, number] = /^#(question|check-in)-([1-9]\d{0,2})$/.exec(hash) ?? [];
  if (number !== undefined) return { screen: screen === 'question' ? screen : 'check-in', number: Number(number) };
  // As a mailed link brings it.
  const [, secret] = /^#([\w-]{22}\.[\w-]{43})$/.exec(hash) ?? [];
  if (secret !== undefined) return { screen: 'return', secret };
  return SIMPLE.map((simple): Address => ({ screen: simple })).find((address) => hashOf(address) === hash);
}

const SIMPLE = ['welcome', 'results', 'consent', 'plan', 'link'] as const;
