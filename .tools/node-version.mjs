import { readFileSync } from 'node:fs';

/**
 * Imported first by every script here: on a Node older than package.json asks for, the script says so and stops. The same as
 * api/platform/node-version.ts, which cannot be used before it is built.
 */
const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const needed = engines.node.replace('>=', '');
if (needed.localeCompare(process.versions.node, 'en', { numeric: true }) > 0) {
  process.stderr.write(
    `Node ${needed} or newer is needed, this is ${process.versions.node}. npm scripts bring their own: npm start.\n`,
  );
  process.exit(1);
}
