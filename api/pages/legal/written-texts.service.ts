import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ConfigError } from '../../platform/config';
import type { Config } from '../../platform/config';
import { LEGAL_TEXTS } from './texts.rules';
import type { LegalName, WrittenText, WrittenTexts } from './texts.rules';

/** SITE_TEXTS: the folder of the texts that the operator has written. Throws ConfigError. */
export function writtenTexts({ variables }: Pick<Config, 'variables'>): WrittenTexts {
  const given = variables.text('SITE_TEXTS');
  if (given === undefined) return new Map();
  const folder = resolve(given);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new ConfigError(`SITE_TEXTS: "${given}" is not a folder`);
  const texts = LEGAL_TEXTS.flatMap(({ name, file }): [LegalName, WrittenText][] => {
    const fr = textIn(join(folder, `${file}.md`));
    return fr === undefined ? [] : [[name, { fr, en: textIn(join(folder, `${file}.en.md`)) }]];
  });
  if (texts.length === 0)
    throw new ConfigError(
      `SITE_TEXTS: "${given}" holds none of ${LEGAL_TEXTS.map(({ file }) => `${file}.md`).join(', ')}`,
    );
  return new Map(texts);
}

/** Undefined for a text that is not there, or says nothing. */
function textIn(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8').trim();
  return text === '' ? undefined : text;
}
