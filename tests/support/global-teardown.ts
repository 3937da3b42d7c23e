import { onCluster } from './cluster';

export default async function tearDown(): Promise<void> {
  await onCluster(`DROP DATABASE IF EXISTS template_${process.pid}`);
  await globalThis.embeddedDatabase?.stop();
}
