import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './process/root';

/** Why a version of Node cannot run the service, in one line, or undefined. `range` is what package.json asks for: ">=22.18". */
export function nodeRefusal(version: string, range: string): string | undefined {
  const needed = range.replace('>=', '');
  const order = needed.localeCompare(version, 'en', { numeric: true });
  if (order <= 0) return undefined;
  return `Node ${needed} or newer is needed, this is ${version}. npm scripts bring their own: npm start.`;
}

/** The `engines` of package.json. */
function engines(): { node: string } {
  const path = join(ROOT, 'package.json');
  if (!existsSync(path)) return { node: '>=0' };
  return (JSON.parse(readFileSync(path, 'utf8')) as { engines: { node: string } }).engines;
}

// Each entry imports this file first: what it imports next may not even load on an older Node.
const refusal = nodeRefusal(process.versions.node, engines().node);
if (refusal !== undefined) {
  process.stderr.write(`${refusal}\n`);
  process.exit(1);
}
