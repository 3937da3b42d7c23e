import './node-version.mjs';

/** What `npm start`, `npm run api` and `npm run worker` serve, and so build before they start. */
const PARTS = {
  start: ['api', 'service', 'admin', 'public'],
  api: ['api', 'service', 'admin', 'public'],
  worker: ['api', 'service'],
};

/** `env`: as the service reads it: the explorer is on where EXPLORER says so, else where no DATABASE_URL names a database. */
export function partsOf(service, env) {
  const { EXPLORER = '', DATABASE_URL = '' } = env;
  const hasExplorer = EXPLORER.trim() === '' ? DATABASE_URL.trim() === '' : EXPLORER.trim() === 'on';
  return [...PARTS[service], ...(hasExplorer && service !== 'worker' ? ['explorer'] : [])];
}
