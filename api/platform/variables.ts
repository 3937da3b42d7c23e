import { isIP } from 'node:net';

/** A variable is wrong: the message is one line that names it. */
export class ConfigError extends Error {}

const ADDRESS = /^[^@\s<>]+@[^@\s<>]+$/;

/** The environment's variables, each read with a check of its form; undefined where one is missing or blank. Throws ConfigError. */
export class Variables {
  constructor(private readonly env: Readonly<Record<string, string | undefined>>) {}

  text(name: string): string | undefined {
    const value = this.env[name]?.trim();
    return value === '' ? undefined : value;
  }

  port(name: string): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const port = Number(value);
    if (!/^\d+$/.test(value) || port > 65_535)
      throw new ConfigError(`${name}: "${value}" is not a port number (0 to 65535)`);
    return port;
  }

  url(name: string, protocols: readonly string[]): string | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const protocol = protocolOf(value);
    // The value may hold a password, so it is not repeated.
    if (!protocols.includes(protocol))
      throw new ConfigError(`${name}: not an address that starts with ${protocols.map((p) => `${p}//`).join(' or ')}`);
    return value;
  }

  choice(name: string, choices: readonly string[]): string | undefined {
    const value = this.text(name);
    if (value !== undefined && !choices.includes(value))
      throw new ConfigError(`${name}: "${value}" is none of ${choices.join(', ')}`);
    return value;
  }

  isOn(name: string): boolean | undefined {
    const choice = this.choice(name, ['on', 'off']);
    return choice === undefined ? undefined : choice === 'on';
  }

  emailAddress(name: string): string | undefined {
    const value = this.text(name);
    if (value !== undefined && !ADDRESS.test(value))
      throw new ConfigError(`${name}: "${value}" is not an e-mail address`);
    return value;
  }

  /** Origins of pages, "*" for all of them; none for "off". */
  origins(name: string): '*' | string[] | undefined {
    const value = this.text(name);
    if (value === undefined || value === '*') return value;
    if (value === 'off') return [];
    const origins = value.split(',').map((origin) => origin.trim().replace(/\/$/, ''));
    const wrong = origins.find((origin) => !isOrigin(origin));
    if (wrong !== undefined)
      throw new ConfigError(`${name}: "${wrong}" is not an origin such as https://www.example.org, nor * for all`);
    return origins;
  }

  /** How many proxies, or their addresses and networks; undefined for "off" too. */
  proxies(name: string): number | string[] | undefined {
    const value = this.text(name);
    if (value === undefined || value === 'off') return undefined;
    if (/^[1-9]$/.test(value)) return Number(value);
    const networks = value.split(',').map((network) => network.trim());
    if (!networks.every(isNetwork))
      throw new ConfigError(
        `${name}: "${value}" is neither off, a number of proxies (1 to 9), nor addresses such as 10.0.0.0/8`,
      );
    return networks;
  }
}

/** "https://www.example.org", "http://localhost:5173". */
function isOrigin(text: string): boolean {
  return /^https?:$/.test(protocolOf(text)) && new URL(text).origin === text && !text.includes('*');
}

function protocolOf(address: string): string {
  return URL.canParse(address) ? new URL(address).protocol : '';
}

/** "10.0.0.1", "10.0.0.0/8", "2001:db8::/32". */
function isNetwork(text: string): boolean {
  const [, address = '', bits = '0'] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  return isIP(address) !== 0 && Number(bits) <= (isIP(address) === 4 ? 32 : 128);
}
