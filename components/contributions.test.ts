import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = 'components';

describe('contributions', () => {
  it('are all in the list', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.contribution.ts'),
    );
    const list = readFileSync(`${folder}/contributions.ts`, 'utf8');
    const unlisted = files.filter(
      (path) => !list.includes(`'./${path.replaceAll('\\', '/').replace(/\.ts$/, '')}'`),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(unlisted).toEqual([]);
  });
});
