import type { JobGroupRow } from '../jobs/job-group.entity';
import { titleWords } from '../words/job-words.rules';
import type { NewTitle } from '../words/job-words.rules';
import a from './jobs-a.json';
import b from './jobs-b.json';
import c from './jobs-c.json';
import d from './jobs-d.json';
import e from './jobs-e.json';
import f from './jobs-f.json';
import g from './jobs-g.json';
import h from './jobs-h.json';
import i from './jobs-i.json';
import j from './jobs-j.json';
import k from './jobs-k.json';
import l from './jobs-l.json';
import m from './jobs-m.json';
import n from './jobs-n.json';

interface StarterDomain {
  domain: string;
  groups: { code: string; label: string; titles: { label: string; ogr: string | null }[] }[];
}

const DOMAINS: readonly StarterDomain[] = [a, b, c, d, e, f, g, h, i, j, k, l, m, n];

export function starterGroups(): JobGroupRow[] {
  return DOMAINS.flatMap(({ domain, groups }) =>
    groups.map(({ code, label }) => ({ code, label, labelEn: null, domain })),
  );
}

/** Typed in by hand: titles that people use, most of them official ones. */
export function starterTitles(): NewTitle[] {
  return DOMAINS.flatMap(({ groups }) =>
    groups.flatMap(({ code, titles }) =>
      titles.map(({ label, ogr }) => ({ ogr, label, jobGroupCode: code, usual: true, ...titleWords(label) })),
    ),
  );
}
