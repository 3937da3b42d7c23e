import { execFileSync } from 'node:child_process';
import type { InjectOptions } from 'light-my-request';
import type { Known } from './matching';

/** Prints the words that curl is given, in place of asking anybody. The shell itself reads the quotes and the variables. */
const PRINTING = `curl() { printf '%s\\0' "$@"; }`;

/** The request that a command sends with curl. */
export function requestOf(command: string, known: Known): InjectOptions {
  const env = { PATH: process.env['PATH'], ...Object.fromEntries(known) };
  const words = execFileSync('sh', ['-euc', `${PRINTING}\n${command}`], { env, encoding: 'utf8' }).split('\0');
  const request = { url: '', headers: {} as Record<string, string>, data: [] as string[], method: '', isGet: false };
  words.pop();
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const option = OPTIONS[word];
    if (option !== undefined) option(request, () => words.shift() ?? '');
    else if (word.startsWith('-')) throw new Error(`The test knows no option ${word} of curl.`);
    else request.url = word;
  }
  return injection(request);
}

interface Asked {
  url: string;
  headers: Record<string, string>;
  data: string[];
  method: string;
  isGet: boolean;
}

const OPTIONS: Readonly<Record<string, (asked: Asked, value: () => string) => void>> = {
  '-i': () => undefined,
  '-G': (asked) => void (asked.isGet = true),
  '-X': (asked, value) => void (asked.method = value()),
  '-d': (asked, value) => void asked.data.push(value()),
  '-H': (asked, value) => {
    const [, name = '', text = ''] = /^([^:]+): *(.*)$/s.exec(value()) ?? [];
    asked.headers[name.toLowerCase()] = text;
  },
  '--data-urlencode': (asked, value) => {
    const [, name = '', text = ''] = /^(\w+)=(.*)$/s.exec(value()) ?? [];
    asked.data.push(`${name}=${encodeURIComponent(text)}`);
  },
};

function injection({ url, headers, data, method, isGet }: Asked): InjectOptions {
  const { host, pathname, search } = new URL(url);
  if (host !== 'localhost:4000') throw new Error(`${url} is not the address of the API.`);
  const body = data.join('&');
  const path = `${pathname}${search}`;
  if (isGet || data.length === 0)
    return { method: (method || 'GET') as 'GET', url: body === '' ? path : `${path}?${body}`, headers };
  return { method: (method || 'POST') as 'POST', url: path, headers, payload: body };
}
