/** The editor checks and completes in workers of its own, which are files of ours: no blob: address, which the policy would refuse. */
export function prepareWorkers(): void {
  self.MonacoEnvironment = { getWorker: (_id, label) => workerFor(label) };
}

/** The bundler finds each worker by its whole expression. */
function workerFor(label: string): Worker {
  if (label === 'json') return new Worker(new URL('./json.ts', import.meta.url), { type: 'module' });
  if (label === 'graphql') return new Worker(new URL('./graphql.ts', import.meta.url), { type: 'module' });
  return new Worker(new URL('./editor.ts', import.meta.url), { type: 'module' });
}
