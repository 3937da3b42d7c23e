import './node-version.mjs';
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformFileSync } from '@swc/core';
import { chromium } from 'playwright-core';
import { build } from './build.mjs';
import { partsOf } from './parts.mjs';

const FOLDER = 'docs/pictures';
const MAX_BYTES = 200_000;
const SCREEN = { width: 1280, height: 800 };
const TELEPHONE = { width: 360, height: 720 };
const STAFF = { email: 'camille@example.org', password: 'une image par écran, de près' };
/** Whoever waits longer waits for something that is missing. */
const PATIENCE_MS = 60_000;
/** What comes after the first words, such as counts. */
const SETTLING_MS = 1500;

/** What visitors have sent before the pictures are taken: the starter content holds no contribution. */
const CONTRIBUTIONS = [
  ['ACTION', 'Appeler le boulanger avant 6 h', 'À cette heure, le patron est au fournil et répond lui-même.'],
  ['STRATEGY', 'Viser les petites entreprises du quartier', 'Elles publient peu d’annonces : y passer suffit souvent.'],
  ['DATA', 'La liste des ateliers CV de notre ville', 'Notre association la tient à jour chaque mois, en CSV.'],
  [
    'ACTION',
    'Préparer trois questions avant un entretien',
    'Cela montre que l’on s’intéresse au poste, et aide à choisir.',
  ],
  ['SERVICE', 'Un vestiaire pour les entretiens', 'Nous prêtons des tenues à qui passe un entretien d’embauche.'],
];

/** Each screen as its readers meet it: what is opened, and what must be seen first. */
const PICTURES = [
  { name: 'queue', path: '/admin/#/contributions', seen: 'Appeler le boulanger', key: 'j' },
  { name: 'catalogue', path: '/admin/#/recommendations', seen: 'mission locale' },
  { name: 'recommendations', path: '/recommandations', seen: 'Tous les conseils' },
  { name: 'contribute', path: '/contribuer', seen: 'Que voulez-vous proposer' },
  { name: 'contribute-telephone', path: '/contribuer?lang=en#step-title', seen: 'Step 1 of 4', size: TELEPHONE },
  { name: 'try-out', path: '/essayer', seen: 'Commencer', size: TELEPHONE },
];

/** `npm run pictures`: the pictures of the README and of docs/, from the real service with its starter content. */
const data = mkdtempSync(join(tmpdir(), 'open-job-advice-pictures-'));
// As root, the embedded database runs as another user, who must reach its folder.
chmodSync(data, 0o755);
build(partsOf('start', process.env));
const address = `http://127.0.0.1:${await freePort()}`;
const service = start();
try {
  await waitFor(`${address}/health/ready`);
  for (const contribution of CONTRIBUTIONS) await submit(contribution);
  await draw();
} finally {
  service.kill('SIGTERM');
  await new Promise((resolve) => (service.exitCode === null ? service.once('exit', resolve) : resolve()));
  rmSync(data, { recursive: true, force: true });
}

function start() {
  const env = {
    ...process.env,
    ...{ PORT: new URL(address).port, DATA_DIR: data, LOG_LEVEL: 'error', LINK_CHECKS: 'off', RATE_LIMITS: 'off' },
    ...{ ADMIN_EMAIL: STAFF.email, ADMIN_PASSWORD: STAFF.password },
  };
  delete env.DATABASE_URL;
  return spawn(process.execPath, ['dist/service/server.js', '--with-jobs'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function waitFor(url) {
  for (const since = Date.now(); Date.now() - since < PATIENCE_MS;) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    if (service.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('The service did not start.');
}

async function submit([kind, title, body]) {
  const query =
    'mutation ($input: SubmitContributionInput!) { submitContribution(input: $input) { userErrors { message } } }';
  const variables = { input: { kind, title, body, consentToTerms: true } };
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data: given, errors } = await answer.json();
  const refused = errors ?? given.submitContribution.userErrors;
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
}

async function draw() {
  const { executablePath, env } = findChromium();
  const browser = await chromium.launch({ executablePath, env, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  try {
    const options = { baseURL: address, locale: 'fr-FR', timezoneId: 'Europe/Paris', reducedMotion: 'reduce' };
    const page = await browser.newPage({ ...options, viewport: SCREEN });
    await signIn(page);
    mkdirSync(FOLDER, { recursive: true });
    for (const picture of PICTURES) await drawOne(page, picture);
  } finally {
    await browser.close();
  }
}

async function signIn(page) {
  await page.goto('/admin/');
  await page.getByLabel('E-mail').fill(STAFF.email);
  await page.getByLabel('Mot de passe').first().fill(STAFF.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByText('Bonjour').first().waitFor();
}

async function drawOne(page, { name, path, seen, key, size = SCREEN }) {
  await page.setViewportSize(size);
  await page.goto(path);
  const shown = page.getByText(seen).first();
  await shown.waitFor();
  if (key !== undefined) await page.keyboard.press(key);
  // The back-office keeps a stream open, so that the network is never idle.
  await page.waitForTimeout(SETTLING_MS);
  const file = join(FOLDER, `${name}.png`);
  await page.screenshot({ path: file });
  const { size: bytes } = statSync(file);
  if (bytes > MAX_BYTES) throw new Error(`${file} weighs ${bytes} bytes, more than ${MAX_BYTES}.`);
  process.stdout.write(`${file}: ${Math.round(bytes / 1000)} kB\n`);
}

/** The browser of the tests, whose sources no build compiles. */
function findChromium() {
  const require = createRequire(import.meta.url);
  require.extensions['.ts'] = (module, file) =>
    module['_compile'](
      transformFileSync(file, {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
        module: { type: 'commonjs' },
      }).code,
      file,
    );
  return require('../tests/support/chromium.ts').findChromium();
}
