import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Chromium {
  executablePath: string;
  env: Record<string, string>;
}

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const modules = resolve(__dirname, '../../node_modules');

/** CHROMIUM_PATH, else a browser of the machine, else the one that npm brought (Linux on x64 only). */
export function findChromium(): Chromium {
  const env = Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  const installed = [env['CHROMIUM_PATH'], ...INSTALLED].find((path) => path !== undefined && existsSync(path));
  if (installed !== undefined) return { executablePath: installed, env };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No browser for the tests: set CHROMIUM_PATH to a Chromium or Chrome.');
  const folder = unpacked();
  const libraries = [join(folder, 'al2023/lib'), env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

/** Where the packaged browser is unpacked, once for each of its versions. */
function unpacked(): string {
  const { version } = JSON.parse(readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(modules, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) unpack(folder);
  return folder;
}

/**
 * The package unpacks into the temporary folder, and its own copies of the NSS libraries only on AWS: a process that is told both puts
 * all of it in a folder that nobody else writes, given its name once it is whole.
 */
function unpack(folder: string): void {
  mkdirSync(join(modules, '.cache'), { recursive: true });
  const partial = mkdtempSync(`${folder}-`);
  const env = { ...process.env, TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' };
  execFileSync(process.execPath, ['-e', "require('@sparticuz/chromium').executablePath()"], { cwd: modules, env });
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
