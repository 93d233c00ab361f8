// In Chromium, because what features contribute uses runes.
import type { Services } from '@/lib/services/services';
import { describe, expect, it } from 'vitest';
import { languages, type Labels } from '@/lib/base/language';
import { idsOf, Registry } from '@/lib/workbench/registry';
import { contributions } from './contributions';

const commands = contributions.flatMap((contribution) => contribution.commands ?? []);

/** Sentence case after an optional category: one capital at the start, others only in names and abbreviations. */
const sentenceCase = /^(?:\p{Lu}[\p{L} -]*: )?[\p{L}\d][^.]*$/u;
const names = /^(?:Codeboom|Dutch|English|Engels|Nederlands|Word|PDF|CSV|DOI|APA|Enter)$/;

function isSentenceCase(title: string): boolean {
  const words = title
    .replace(/^[^:]+: /, '')
    .split(/[^\p{L}]+/u)
    .slice(1);
  return sentenceCase.test(title) && words.every((word) => !/^\p{Lu}/u.test(word) || names.test(word));
}

describe('contributions together', () => {
  it('use no id twice', () => {
    const ids = contributions.flatMap(idsOf);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('can all be registered', () => {
    const registry = new Registry<Services>();
    for (const contribution of contributions) registry.register(contribution);
    expect(registry.commands).toHaveLength(commands.length);
  });

  it('have every title in both languages, in sentence case', () => {
    const titles: Labels[] = contributions.flatMap((contribution) => [
      ...(contribution.containers ?? []).map((container) => container.title),
      ...(contribution.views ?? []).map((view) => view.title),
    ]);
    const wrong = titles
      .flatMap((title) => languages.map((language) => title[language]))
      .filter((text) => !isSentenceCase(text));
    expect(wrong).toEqual([]);
  });

  it('put every view into a container that is there', () => {
    const containers = contributions
      .flatMap((contribution) => contribution.containers ?? [])
      .map(({ id }) => id);
    const lost = contributions
      .flatMap((contribution) => contribution.views ?? [])
      .filter((view) => !containers.includes(view.container));
    expect(lost.map((view) => view.id)).toEqual([]);
  });

  it('give a button of a toolbar an icon', () => {
    const toolbars = ['codes/title', 'sources/title', 'editor/title'];
    const without = commands.filter(
      (command) => command.icon === undefined && command.menus?.some(({ menu }) => toolbars.includes(menu)),
    );
    expect(without.map((command) => command.id)).toEqual([]);
  });
});
