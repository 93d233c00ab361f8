import { describe, expect, it } from 'vitest';
import { firstValue } from '@/lib/base/observable';
import { afterNext, startTestCodebook } from '@/tests/support/codebooks';
import { codeOf, passage, testServices } from '@/tests/support/services';
import { observeFindings, type FindingsNow } from './findings';

async function opened() {
  const { services, database } = await testServices();
  const project = await services.projects.current();
  const engine = startTestCodebook(database.name);
  await engine.open(project.id);
  const now = (): Promise<FindingsNow> => firstValue(observeFindings(engine));
  return { services, engine, now };
}

const keysOf = ({ open }: FindingsNow): readonly string[] => open.map(({ key }) => key);

describe('findings of a project', () => {
  it('are those of the built-in codebook at the start: definitions that nobody has written', async () => {
    const { now } = await opened();
    const { open, accepted } = await now();
    expect(new Set(open.map(({ rule }) => rule))).toEqual(new Set(['code.noDefinition']));
    expect(accepted).toEqual([]);
  });

  it('go and come with what they are about', async () => {
    const { services, engine, now } = await opened();
    const { id } = await codeOf(services, '000.C7');
    const key = `code.noDefinition/${id}`;
    expect(keysOf(await now())).toContain(key);
    await afterNext(engine, () => services.codes.edit(id, { definition: { en: 'Trust in others', nl: '' } }));
    expect(keysOf(await now())).not.toContain(key);
    await afterNext(engine, () => services.history.undo());
    expect(keysOf(await now())).toContain(key);
  });

  it('keep the lists of rules that a change does not concern', async () => {
    const { services, engine } = await opened();
    const before = await engine.findings();
    const code = await codeOf(services, '000.C7');
    await afterNext(engine, () => services.coding.codePassage(passage(code.id)));
    const after = await engine.findings();
    expect(after.byRule.get('code.noDefinition')).toBe(before.byRule.get('code.noDefinition'));
    expect(after.byRule.get('code.unused')).not.toBe(before.byRule.get('code.unused'));
  });
});

describe('accepting a finding', () => {
  it('takes it from the open ones with its note, until it is undone', async () => {
    const { services, engine, now } = await opened();
    const { id } = await codeOf(services, '000.C7');
    const key = `code.noDefinition/${id}`;
    await afterNext(engine, () => services.findings.accept(key, 'The name says it'));
    const { open, accepted } = await now();
    expect(open.some((finding) => finding.key === key)).toBe(false);
    expect(accepted.map(({ finding, acceptance }) => [finding.key, acceptance.note])).toEqual([
      [key, 'The name says it'],
    ]);
    await afterNext(engine, () => services.history.undo());
    expect(keysOf(await now())).toContain(key);
    await afterNext(engine, () => services.history.redo());
    expect((await now()).accepted).toHaveLength(1);
  });

  it('again changes the note, and opening again takes it back', async () => {
    const { services, engine, now } = await opened();
    const { id } = await codeOf(services, '000.C7');
    const key = `code.noDefinition/${id}`;
    await afterNext(engine, () => services.findings.accept(key, 'First'));
    await afterNext(engine, () => services.findings.accept(key, 'Second'));
    expect((await now()).accepted.map(({ acceptance }) => acceptance.note)).toEqual(['Second']);
    await afterNext(engine, () => services.findings.reopen(key));
    expect((await now()).accepted).toEqual([]);
  });

  it('travels in a backup', async () => {
    const { services } = await opened();
    const { id } = await codeOf(services, '000.C7');
    await services.findings.accept(`code.noDefinition/${id}`, 'The name says it');
    const file = await services.backup.save();
    const other = await testServices();
    const { project } = await other.services.backup.restore(file);
    const engine = startTestCodebook(other.database.name);
    await engine.open(project.id);
    const { accepted } = await firstValue(observeFindings(engine));
    expect(accepted.map(({ acceptance }) => acceptance.note)).toEqual(['The name says it']);
  });
});
