import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the nearest package.json: what is served lies deeper than its sources, and in one file. */
export const ROOT = rootAbove(__dirname);

/** Whether this is compiled, rather than the sources that tests run. */
export const IS_BUILT = __filename.endsWith('.js');

function rootAbove(folder: string): string {
  const above = dirname(folder);
  return existsSync(join(folder, 'package.json')) || above === folder ? folder : rootAbove(above);
}
