import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeFontSettings } from './fonts';

export interface Chromium {
  executablePath: string;
  env: Record<string, string>;
}

const modules = resolve('node_modules');

/** CHROMIUM_PATH, else the browser that npm brought, so that every machine runs the same one (Linux on x64 only). */
export function findChromium(variables: NodeJS.ProcessEnv = process.env): Chromium {
  const env = Object.fromEntries(
    Object.entries(variables).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  const named = env['CHROMIUM_PATH'];
  if (!named) return packaged(env);
  if (!existsSync(named)) throw new Error(`CHROMIUM_PATH: ${named} does not exist`);
  return { executablePath: named, env };
}

/** One line for people: which browser the tests run on, or why there is none. */
export function describeChromium(): string {
  try {
    const { executablePath, env } = findChromium();
    const version = execFileSync(executablePath, ['--version'], { env, encoding: 'utf8' }).trim();
    return `Browser: ${version}, ${executablePath}`;
  } catch (error) {
    return `Browser: none. ${error instanceof Error ? error.message : String(error)}`;
  }
}

function packaged(env: Record<string, string>): Chromium {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      'The browser that npm brings runs on Linux on x64 only: set CHROMIUM_PATH to a Chromium or Chrome.',
    );
  const folder = unpacked();
  const libraries = [join(folder, 'al2023/lib'), env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: writeFontSettings(folder) },
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
  try {
    execFileSync(process.execPath, ['-e', "require('@sparticuz/chromium').executablePath()"], { cwd: modules, env });
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
