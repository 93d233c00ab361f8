import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { coderName, unnamedCoder } from './coder-name';
import { projectTitle, sampleTitle } from './project-title';
import type { Project } from './records';

// Only what is read of it.
const project = (title: string, isSample = true): Project => ({ title, isSample }) as Project;

describe('the title of a project', () => {
  it('is the sample’s own in the language of the interface, whatever it was made in', () => {
    expect(projectTitle(project(sampleTitle.en), 'nl')).toBe(sampleTitle.nl);
    expect(projectTitle(project(sampleTitle.nl), 'en')).toBe(sampleTitle.en);
  });

  it('is what the user made of it', () => {
    expect(projectTitle(project('Mine'), 'nl')).toBe('Mine');
    expect(projectTitle(project(sampleTitle.en, false), 'nl')).toBe(sampleTitle.en);
  });

  it('of the sample is the one in the sample’s file', async () => {
    const { title } = JSON.parse(await readFile('public/sample/sample.json', 'utf8')) as { title: unknown };
    expect(title).toEqual(sampleTitle);
  });
});

describe('a coder without a name', () => {
  it('is called so in the language of the interface; others keep their names', () => {
    expect([coderName(unnamedCoder, 'en'), coderName(unnamedCoder, 'nl'), coderName('AB', 'nl')]).toEqual([
      'Coder',
      'Codeur',
      'AB',
    ]);
  });
});
