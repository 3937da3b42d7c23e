import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { build } from './build.mjs';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');

build();
// Jest loads packages that exist as ES modules only through Node's own loader.
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const { status } = spawnSync(process.execPath, [...flags, jest, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
