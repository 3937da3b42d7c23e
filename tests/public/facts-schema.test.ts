import Ajv from 'ajv/dist/2020';
import type { ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';

describe('/facts.schema.json', () => {
  let api: TestApi;
  let check: ValidateFunction;
  beforeAll(async () => {
    api = await startApi();
    const { body } = await api.app.http.inject('/facts.schema.json');
    const ajv = addFormats(new Ajv({ strict: true, keywords: ['source', 'sensitive'], allowUnionTypes: true }));
    check = ajv.compile(JSON.parse(body) as object);
  });
  afterAll(async () => api.stop());

  it('is the schema that is committed, for caches and for pages of any origin', async () => {
    const { statusCode, headers, body } = await api.app.http.inject('/facts.schema.json');
    expect(statusCode).toBe(200);
    expect(body).toBe(readFileSync('schema/facts.schema.json', 'utf8'));
    expect(headers).toMatchObject({
      'content-type': 'application/schema+json; charset=utf-8',
      'cache-control': 'public, max-age=600',
      'access-control-allow-origin': '*',
    });
    const again = await api.app.http.inject({
      url: '/facts.schema.json',
      headers: { 'if-none-match': String(headers['etag']) },
    });
    expect(again.statusCode).toBe(304);
  });

  it.each([
    ['nothing', {}, true],
    [
      'one of each type',
      {
        birthYear: 1990,
        hasCarLicence: false,
        highestDegree: 'NO_DEGREE',
        otherLicences: ['MOTORCYCLE'],
        place: '93066',
        targetJobGroup: 'M1805',
        searchStartedOn: '2026-03-01',
      },
      true,
    ],
    ['null for unknown', { hasCarLicence: null }, true],
    ['an empty list', { otherLicences: [] }, true],
    ['a year before the bounds', { birthYear: 1919 }, false],
    ['a year with a fraction', { birthYear: 1990.5 }, false],
    ['a number as text', { birthYear: '1990' }, false],
    ['a word for yes', { hasCarLicence: 'yes' }, false],
    ['no choice', { highestDegree: 'DOCTOR' }, false],
    ['one choice without a list', { otherLicences: 'MOTORCYCLE' }, false],
    ['a choice that is none', { otherLicences: ['ROCKET'] }, false],
    ['a malformed place', { place: 'Saint-Denis' }, false],
    ['a malformed job group', { targetJobGroup: 'm1805' }, false],
    ['a day that does not exist', { searchStartedOn: '2026-02-30' }, false],
    ['a key that is unknown', { shoeSize: 42 }, false],
  ])('says of %s what createProfile says', async (_name, facts, isTaken) => {
    expect([check(facts), check.errors === null]).toEqual([isTaken, isTaken]);
    const payload = await api.anonymous.mutate('createProfile', { consentToTerms: true, facts }, 'accessToken');
    expect([payload.accessToken !== null, payload.userErrors.length === 0]).toEqual([isTaken, isTaken]);
    expect(payload.userErrors.filter(({ field }: { field: string[] }) => field[0] !== 'facts')).toEqual([]);
  });
});

const WRITTEN = `
import type { Facts, ProfileFacts } from './facts';
export const some: ProfileFacts = { birthYear: 1990, otherLicences: ['MOTORCYCLE'], place: '93066', gender: null };
export const more: Facts = { ...some, age: 36, 'market.medianSalary': 24_000 };
// @ts-expect-error A choice that is none.
export const noChoice: Facts = { highestDegree: 'DOCTOR' };
// @ts-expect-error A list is needed.
export const noList: Facts = { otherLicences: 'MOTORCYCLE' };
// @ts-expect-error A key that is unknown.
export const noKey: Facts = { shoeSize: 42 };
// @ts-expect-error Nobody is asked for it: a profile does not take it.
export const worked: ProfileFacts = { age: 36 };
`;

describe('schema/facts.d.ts', () => {
  it('compiles in a front end, takes what the API takes and refuses the rest', () => {
    const folder = mkdtempSync(join(tmpdir(), 'open-job-advice-facts-'));
    cpSync('schema/facts.d.ts', join(folder, 'facts.d.ts'));
    writeFileSync(join(folder, 'page.ts'), WRITTEN);
    const compilerOptions = { strict: true, noEmit: true, module: 'esnext', moduleResolution: 'bundler', types: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }));
    const { status, stdout } = spawnSync(resolve('node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect([status, stdout]).toEqual([0, '']);
  });
});
