import { readFileSync } from 'node:fs';
import { startApi } from '../support/api';

const readme = readFileSync('README.md', 'utf8');
const { engines, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  engines: { node: string };
  scripts: Record<string, string>;
};
const block = (language: string): string => new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(readme)?.[1] ?? '';

describe('the README', () => {
  it('shows a query that works, with its answer', async () => {
    const api = await startApi();
    await api.app.areas.catalogue.starter.load();
    const { data, errors } = await api.anonymous.send(block('graphql'));
    await api.stop();
    expect(errors).toBeUndefined();
    expect(data).toEqual(JSON.parse(block('json')).data);
  });

  it('names the version of Node that package.json asks for', () => {
    expect(readme).toContain(`Node ${engines.node.replace('>=', '')} or newer`);
  });

  it('names commands that exist', () => {
    const named = [...readme.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});
