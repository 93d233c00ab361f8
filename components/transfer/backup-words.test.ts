import { describe, expect, test } from 'vitest';
import type { Project } from '@/lib/domain/records';
import { backupName, restoredInWords, sizeInWords, whenInWords } from './backup-words';

describe('the words of a backup', () => {
  test('a file name keeps letters and digits of the title, without accents', () => {
    const name = backupName('Één project: netwerken/2026?', '2026-11-22T09:12:30.000Z', '.codeboom');
    expect(name).toBe('een-project-netwerken-2026-2026-11-22-0912.codeboom');
  });

  test('a title of signs alone still gives a name', () => {
    expect(backupName('???', '2026-11-22T09:12:30.000Z', '.codeboom')).toBe(
      'codeboom-2026-11-22-0912.codeboom',
    );
  });

  test('sizes are written in the language of the interface', () => {
    expect([
      sizeInWords(0, 'en'),
      sizeInWords(1530, 'en'),
      sizeInWords(1530, 'nl'),
      sizeInWords(25_000_000, 'nl'),
    ]).toEqual(['0 B', '1.5 kB', '1,5 kB', '25 MB']);
  });

  test('restoring says whether it made a project, brought changes or found nothing new', () => {
    // Only the title is read.
    const project = { title: 'Trust' } as Project;
    const words = (isNew: boolean, changes: number): string =>
      restoredInWords({ project, isNew, changes }, 'en');
    expect(words(true, 12)).toContain('became a new project here: “Trust”');
    expect(words(false, 12)).toContain('12 changes of the backup came into “Trust”');
    expect(words(false, 1)).toContain('1 change of');
    expect(words(false, 0)).toContain('had everything of this backup already');
  });

  test('a backup of today is told by its time, an older one by its day', () => {
    const now = new Date(2026, 10, 22, 18, 0);
    const today = new Date(2026, 10, 22, 9, 12).toISOString();
    const before = new Date(2026, 10, 3, 9, 12).toISOString();
    expect([
      whenInWords(today, 'en', now),
      whenInWords(today, 'nl', now),
      whenInWords(before, 'nl', now),
    ]).toEqual(['today 09:12', 'vandaag 09:12', '3 nov']);
  });
});
