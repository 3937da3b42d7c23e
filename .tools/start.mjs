import { createRequire } from 'node:module';
import { build } from './build.mjs';

build();
createRequire(import.meta.url)('../dist/api/server.js');
