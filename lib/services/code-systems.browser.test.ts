import { describe, expect, it } from 'vitest';
import { withParts, type SystemTemplate } from '@/lib/domain/code-systems/system-template';
import { templateSources } from '@/lib/domain/code-systems/templates';
import type { Code } from '@/lib/domain/records';
import { codeOf, testServices } from '@/tests/support/services';

const offered = templateSources.flatMap(withParts);

function templateOf(key: string): SystemTemplate {
  const found = offered.find((template) => template.key === key);
  if (found === undefined) throw new Error(`No template ${key}`);
  return found;
}

/** Everything under a root, as paths of keys. */
function pathsUnder(codes: readonly Code[], root: Code): string[] {
  return codes
    .filter(({ parentId }) => parentId === root.id)
    .flatMap((child) => [
      child.origin ?? '',
      ...pathsUnder(codes, child).map((below) => `${child.origin}/${below}`),
    ]);
}

describe('code systems', () => {
  it('come from a template as one change that one undo takes back', async () => {
    const { services, database } = await testServices();
    const before = await services.codes.all();
    const changes = await database.changes.count();
    const root = await services.codeSystems.addTemplate(templateOf('000.support'));
    expect(await database.changes.count()).toBe(changes + 1);
    const after = await services.codes.all();
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map(({ origin, kind, labels }) => [origin, kind, labels.nl])).toEqual([
      ['000.support', 'system', 'Vijf vormen van steun'],
      ['000.support.structural', 'formOfSupport', 'Structurele steun'],
      ['000.support.functional', 'formOfSupport', 'Functionele steun'],
      ['000.support.emotional', 'formOfSupport', 'Emotionele steun'],
      ['000.support.instrumental', 'formOfSupport', 'Instrumentele en/of materiële steun'],
      ['000.support.informational', 'formOfSupport', 'Informationele steun'],
    ]);
    expect(root.originDetail).toMatchObject({ kind: 'publication' });
    expect(root.originDetail?.reference).toContain('Sippel et al. (2015)');
    await services.history.undo();
    expect(await services.codes.all()).toEqual(before);
  });

  it('have the tree, the further parents and the scope of their template', async () => {
    const { services } = await testServices();
    const root = await services.codeSystems.addTemplate(templateOf('001.portfolio'));
    const codes = await services.codes.all();
    expect(pathsUnder(codes, root)).toContain(
      '001.model/001.reg/001.reg.cog/001.reg.cog.goals/001.reg.cog.hope',
    );
    const byKey = new Map(codes.map((code) => [code.origin, code]));
    expect(byKey.get('001.reg.cog.hope')?.relations).toEqual([
      { kind: 'broader', codeId: byKey.get('001.mean.hope')?.id },
    ]);
    expect(byKey.get('001.env')?.inScope).toBe(false);
  });

  it('say where they come from in the language of the interface', async () => {
    const { services } = await testServices();
    await services.settings.set('language', 'nl');
    const root = await services.codeSystems.addTemplate(templateOf('003.criteria'));
    expect(root.originDetail?.reference).toMatch(/^Voorstudie: .*deel 1, figuur 1$/);
    const must = (await services.codes.all()).find(({ origin }) => origin === '003.need');
    expect(must?.dimensions).toEqual([{ name: 'gewicht', value: 'moet' }]);
  });

  it('are not added twice unless that is meant; a part of one that is there is there', async () => {
    const { services } = await testServices();
    const { codeSystems } = services;
    const mentors = templateOf('002.sup.jim');
    expect(await codeSystems.codeOfTemplate(mentors)).toBeNull();
    await codeSystems.addTemplate(templateOf('002.support'));
    expect((await codeSystems.codeOfTemplate(mentors))?.origin).toBe('002.sup.jim');
    await expect(codeSystems.addTemplate(mentors)).rejects.toMatchObject({ code: 'code-system-there' });
    const again = await codeSystems.addTemplate(mentors, { isAgain: true });
    expect([again.kind, again.parentId]).toEqual(['system', null]);
    expect((await codeSystems.codeOfTemplate(templateOf('000.codetree')))?.kind).toBe('polarityGroup');
  });

  it('may start empty; a code is made under them, and they stay at the top', async () => {
    const { services } = await testServices();
    await expect(services.codeSystems.addEmpty({ en: ' ', nl: '' })).rejects.toMatchObject({
      code: 'code-has-no-label',
    });
    const root = await services.codeSystems.addEmpty({ en: 'Designs', nl: '' });
    const draft = { labels: { en: 'Review', nl: '' }, kind: 'category', type: null } as const;
    await services.codes.create({ ...draft, parentId: root.id });
    await services.codes.create({ ...draft, labels: { en: 'Late', nl: '' }, parentId: null });
    expect((await services.codes.all()).slice(-3).map(({ labels }) => labels.en)).toEqual([
      ...['Late', 'Designs', 'Review'],
    ]);
    const theme = await codeOf(services, '000.T1');
    const under = { parentId: theme.id, beforeId: null };
    await expect(services.codes.move(root.id, under)).rejects.toMatchObject({ code: 'system-not-at-top' });
  });

  it('all come in as they are written, each with one change', async () => {
    const { services, database } = await testServices();
    await services.projects.current();
    for (const template of offered) {
      const changes = await database.changes.count();
      const root = await services.codeSystems.addTemplate(template, { isAgain: true });
      expect(await database.changes.count()).toBe(changes + 1);
      const codes = await services.codes.all();
      expect(pathsUnder(codes, root)).toHaveLength(template.codes.length);
    }
  });
});
