import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a machine keeps its own fonts, if it has any. */
const SYSTEM_FONTS = ['/usr/share/fonts', '/usr/local/share/fonts'];

/**
 * Writes the fontconfig file of a browser unpacked in `folder`, and gives its path. The file that the package brings names only
 * folders of the machines it was made for; where none of them exists, the browser has no font and stops at the first form control.
 */
export function writeFontSettings(folder: string): string {
  const path = join(folder, 'fonts.conf');
  const settings = fontSettings(folder);
  if (existsSync(path) && readFileSync(path, 'utf8') === settings) return path;
  // Renamed into place, because another test process may be reading it.
  const partial = `${path}.${process.pid}`;
  writeFileSync(partial, settings);
  renameSync(partial, path);
  return path;
}

/** The packaged font is preferred, so that a page is as wide on every machine; the machine's fonts give the characters that it lacks. */
function fontSettings(folder: string): string {
  const folders = [join(folder, 'fonts/fonts'), ...SYSTEM_FONTS.filter((path) => existsSync(path))];
  const generic = ['sans-serif', 'serif', 'monospace', 'system-ui'];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((path) => `  <dir>${escaped(path)}</dir>`),
    `  <cachedir>${escaped(join(folder, 'fonts-cache'))}</cachedir>`,
    ...generic.map((name) => `  <alias><family>${name}</family><prefer><family>Open Sans</family></prefer></alias>`),
    '</fontconfig>',
    '',
  ].join('\n');
}

function escaped(path: string): string {
  return path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
