import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FolderFile } from '../catalogue/transfer/folder.rules';
import { YAML_LIMITS } from '../catalogue/transfer/yaml-structure.rules';
import { ConfigError } from '../platform/config';

/** A folder with more files than this is not a catalogue. */
const MAX_FILES = 20_000;

/** The files of a folder and of the folders in it. Links are not followed, and what begins with a dot is not looked at. */
export async function filesIn(folder: string): Promise<FolderFile[]> {
  const paths = (await pathsIn(folder, '')).toSorted();
  if (paths.length > MAX_FILES) throw new ConfigError(`${folder} holds more than ${MAX_FILES} files`);
  const files: FolderFile[] = [];
  for (const path of paths) files.push({ path, bytes: await bytesOf(join(folder, path)) });
  return files;
}

/** The names of the YAML files that stand in a folder already; none where there is no folder. */
export async function namesIn(folder: string): Promise<string[]> {
  const exists = await stat(folder).then(
    () => true,
    () => false,
  );
  return exists ? (await pathsIn(folder, '')).filter((path) => /\.ya?ml$/.test(path)) : [];
}

export async function writeFiles(folder: string, files: readonly { path: string; text: string }[]): Promise<void> {
  for (const { path, text } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true }).catch(refuse(target));
    await writeFile(target, text).catch(refuse(target));
  }
}

async function pathsIn(folder: string, inside: string): Promise<string[]> {
  const entries = await readdir(join(folder, inside), { withFileTypes: true }).catch(refuse(folder));
  const paths: string[] = [];
  for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory() && inside === '') paths.push(...(await pathsIn(folder, path)));
    else if (entry.isFile()) paths.push(path);
  }
  return paths;
}

/** No more than is needed to see that a file is too large. */
async function bytesOf(path: string): Promise<Uint8Array> {
  const { size } = await stat(path).catch(refuse(path));
  return size > YAML_LIMITS.bytes ? new Uint8Array(YAML_LIMITS.bytes + 1) : readFile(path).catch(refuse(path));
}

function refuse(path: string): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    throw new ConfigError(`${path} cannot be read or written (${error.code})`);
  };
}
